import { formatParts } from './dateParts';
import type { DateParts } from './dateParts';

type Style = 'long' | 'short';

/** The prepositions around dates: they depend on the precision, so they are grammar, not labels. */
interface RangeWords {
  at(date: DateParts, style: Style): string;
  since(date: DateParts, style: Style): string;
  until(date: DateParts, style: Style): string;
  between(start: DateParts, end: DateParts, style: Style): string;
}

/** What the start of a span needn't say, because its end says it. */
function saidByTheEnd(start: DateParts, end: DateParts): ('year' | 'month')[] {
  const sameKind =
    (start.day === undefined) === (end.day === undefined) &&
    (start.month === undefined) === (end.month === undefined);
  if (!sameKind || start.month === undefined || start.year !== end.year) return [];
  return start.day !== undefined && start.month === end.month ? ['year', 'month'] : ['year'];
}

const isDay = (date: DateParts) => date.day !== undefined;

const french: RangeWords = {
  at: (date, style) => `${isDay(date) ? 'le' : 'en'} ${formatParts(date, 'fr', style)}`,
  since: (date, style) => `depuis ${isDay(date) ? 'le ' : ''}${formatParts(date, 'fr', style)}`,
  until: (date, style) => `jusqu’${isDay(date) ? 'au' : 'en'} ${formatParts(date, 'fr', style)}`,
  between(start, end, style) {
    const first = formatParts(start, 'fr', style, saidByTheEnd(start, end));
    const last = formatParts(end, 'fr', style);
    const from = isDay(start)
      ? `du ${first}`
      : /^[aeiouh]/.test(first)
        ? `d’${first}`
        : `de ${first}`;
    return `${from} ${isDay(end) ? 'au' : 'à'} ${last}`;
  },
};

const english: RangeWords = {
  at: (date, style) => `${isDay(date) ? 'on' : 'in'} ${formatParts(date, 'en', style)}`,
  since: (date, style) => `since ${formatParts(date, 'en', style)}`,
  until: (date, style) => `until ${formatParts(date, 'en', style)}`,
  between(start, end, style) {
    const first = formatParts(start, 'en', style, saidByTheEnd(start, end));
    return `from ${first} to ${formatParts(end, 'en', style)}`;
  },
};

/** A locale whose grammar isn't written here: the dates alone, with the dash that says "to". */
function withoutWords(localeCode: string): RangeWords {
  return {
    at: (date, style) => formatParts(date, localeCode, style),
    since: (date, style) => `${formatParts(date, localeCode, style)} –`,
    until: (date, style) => `– ${formatParts(date, localeCode, style)}`,
    between: (start, end, style) =>
      `${formatParts(start, localeCode, style)} – ${formatParts(end, localeCode, style)}`,
  };
}

export function rangeWords(localeCode: string): RangeWords {
  const language = localeCode.split('-')[0];
  if (language === 'fr') return french;
  return language === 'en' ? english : withoutWords(localeCode);
}
