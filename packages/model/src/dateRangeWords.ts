import { formatParts } from './dateParts';
import type { DateParts } from './dateParts';

type Style = 'long' | 'short';

/** The prepositions around dates: they depend on the precision, so they are grammar, not labels. */
interface RangeWords {
  /** @param omit what the reader knows already */
  at(date: DateParts, style: Style, omit?: readonly 'year'[]): string;
  since(date: DateParts, style: Style): string;
  /** When something begins, without saying that it lasts. */
  from(date: DateParts, style: Style): string;
  until(date: DateParts, style: Style): string;
  /** What is set for a day to come. */
  for(date: DateParts, style: Style): string;
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

/** 'du 4 avril', 'd’avril 2014', 'de 2014' */
const ofFrench = (date: DateParts, text: string) =>
  isDay(date) ? `du ${text}` : /^[aeiouh]/.test(text) ? `d’${text}` : `de ${text}`;

const french: RangeWords = {
  at: (date, style, omit) => `${isDay(date) ? 'le' : 'en'} ${formatParts(date, 'fr', style, omit)}`,
  since: (date, style) => `depuis ${isDay(date) ? 'le ' : ''}${formatParts(date, 'fr', style)}`,
  from: (date, style) => `à partir ${ofFrench(date, formatParts(date, 'fr', style))}`,
  until: (date, style) => `jusqu’${isDay(date) ? 'au' : 'en'} ${formatParts(date, 'fr', style)}`,
  for: (date, style) => `pour ${isDay(date) ? 'le ' : ''}${formatParts(date, 'fr', style)}`,
  between(start, end, style) {
    const first = formatParts(start, 'fr', style, saidByTheEnd(start, end));
    const last = formatParts(end, 'fr', style);
    return `${ofFrench(start, first)} ${isDay(end) ? 'au' : 'à'} ${last}`;
  },
};

const english: RangeWords = {
  at: (date, style, omit) => `${isDay(date) ? 'on' : 'in'} ${formatParts(date, 'en', style, omit)}`,
  since: (date, style) => `since ${formatParts(date, 'en', style)}`,
  from: (date, style) => `from ${formatParts(date, 'en', style)}`,
  until: (date, style) => `until ${formatParts(date, 'en', style)}`,
  for: (date, style) => `for ${formatParts(date, 'en', style)}`,
  between(start, end, style) {
    const first = formatParts(start, 'en', style, saidByTheEnd(start, end));
    return `from ${first} to ${formatParts(end, 'en', style)}`;
  },
};

/** A locale whose grammar isn't written here: the dates alone, with the dash that says "to". */
function withoutWords(localeCode: string): RangeWords {
  return {
    at: (date, style, omit) => formatParts(date, localeCode, style, omit),
    since: (date, style) => `${formatParts(date, localeCode, style)} –`,
    from: (date, style) => `${formatParts(date, localeCode, style)} –`,
    until: (date, style) => `– ${formatParts(date, localeCode, style)}`,
    for: (date, style) => formatParts(date, localeCode, style),
    between: (start, end, style) =>
      `${formatParts(start, localeCode, style)} – ${formatParts(end, localeCode, style)}`,
  };
}

export function rangeWords(localeCode: string): RangeWords {
  const language = localeCode.split('-')[0];
  if (language === 'fr') return french;
  return language === 'en' ? english : withoutWords(localeCode);
}
