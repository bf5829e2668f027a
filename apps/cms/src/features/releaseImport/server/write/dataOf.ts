import { cityDay } from '@entente/model/cityDay';
import { latestDay, parsePartialDate, precisionOf } from '@entente/model/partialDate';
import { instantsOf, isTimeZone } from '@entente/model/zonedTime';
import type { Draft, Statement } from '@entente/press-release/draft';
import type { TypeName } from '../../../../api/types';
import type { ItemType } from '../../proposal';
import { nameKey } from '../names';
import { bodyOf } from './bodyOf';
import { contactsOf } from './contactsOf';
import type { Decided } from './decide';

type Data = Record<string, unknown>;
type EntryItem = Exclude<ItemType, 'embargo'>;

/** In this order nothing refers to what isn't written yet. */
export const writingOrder = [
  'partner',
  'domain',
  'speaker',
  'appointment',
  'agreement',
  'commitment',
  'delegation',
  'milestone',
  'article',
  'statement',
] as const satisfies readonly (EntryItem & TypeName)[];

/** Which relation of a type takes which links of its items; links by other names are none of its. */
export const relations: Readonly<Record<EntryItem, readonly string[]>> = {
  partner: [],
  domain: [],
  speaker: [],
  appointment: ['speaker', 'partner'],
  agreement: ['parties'],
  commitment: ['agreement', 'domain', 'partners'],
  delegation: ['hosts', 'guests', 'agreements'],
  milestone: ['agreement', 'partners'],
  article: ['agreements', 'delegations', 'domains', 'partners'],
  statement: ['appointments', 'article', 'agreement', 'delegation'],
};

/** A date as the types store one: '2023-01' is '2023-01-01' and 'month'. */
function stored(value: string, date: string, precision: string): Data {
  const parsed = parsePartialDate(value);
  if (!parsed) return { [date]: null };
  return { [date]: parsed.padEnd(10, '-01'), [precision]: precisionOf(parsed) };
}

/** The instant at which an embargo ends; null for a time that no clock shows. */
export function embargoEnd({ until = '', zone = '' }: Record<string, string>): string | null {
  if (!isTimeZone(zone)) return null;
  try {
    // In the hour that comes twice the later one: nothing is seen too early.
    return instantsOf(until, zone).at(-1)?.toISOString() ?? null;
  } catch {
    return null;
  }
}

/** The statements that become entries, by their place among them. */
export function positionsOf(draft: Draft, decided: readonly Decided[]): Map<Statement, number> {
  const kept = decided.filter(({ item }) => item.type === 'statement');
  const positions = new Map<Statement, number>();
  for (const statement of draft.statements) {
    const id = `statement:${nameKey(statement.text.value).slice(0, 120)}`;
    const place = kept.findIndex(({ item }) => item.id === id);
    if (place >= 0) positions.set(statement, place + 1);
  }
  return positions;
}

/** The fields of an entry, without its relations. */
export function dataOf(
  one: Decided,
  draft: Draft,
  decided: readonly Decided[],
  today: string = cityDay(),
): Data {
  const { item, values } = one;
  const some = (...names: string[]): Data =>
    Object.fromEntries(names.map((name) => [name, values[name] || null]));
  switch (item.type) {
    case 'partner':
      return some('name', ...(values.shortName ? ['shortName'] : []));
    case 'domain':
      return some('name');
    case 'speaker':
      return some('givenName', 'familyName');
    case 'appointment':
      return some('title');
    case 'agreement':
      return some('title', 'instrument');
    case 'commitment': {
      const all = decided.filter((other) => other.item.type === 'commitment');
      return { ...some('text'), position: all.indexOf(one) + 1 };
    }
    case 'delegation': {
      const last = parsePartialDate(values.end || values.start || '');
      return {
        ...some('title', 'direction'),
        ...stored(values.end ?? '', 'end', 'precision'),
        ...stored(values.start ?? '', 'start', 'precision'),
        state: last && latestDay(last) < today ? 'done' : 'planned',
      };
    }
    case 'milestone':
      return {
        ...some('title', 'kind', ...('note' in values ? ['note'] : [])),
        ...stored(values.date ?? '', 'date', 'precision'),
      };
    case 'statement': {
      const all = decided.filter((other) => other.item.type === 'statement');
      return {
        ...some('text', 'kind', 'language'),
        ...(draft.date && stored(draft.date.value, 'date', 'precision')),
        position: all.indexOf(one) + 1,
      };
    }
    case 'article':
      return articleData(one, draft, decided);
    default:
      return {};
  }
}

function articleData(
  { values, decision }: Decided,
  draft: Draft,
  decided: readonly Decided[],
): Data {
  const date = parsePartialDate(values.date ?? '');
  const embargo = decided.find(({ item }) => item.type === 'embargo');
  const keepsBody = decision.choice === 'update' && values.body !== 'replace';
  return {
    headline: values.headline,
    lead: values.lead || null,
    datelinePlace: values.datelinePlace || null,
    ...(date && precisionOf(date) === 'day' && { date }),
    ...(embargo && { embargoUntil: embargoEnd(embargo.values) }),
    ...(!keepsBody && {
      body: bodyOf(draft, draft.language, draft.lead?.value ?? '', positionsOf(draft, decided)),
    }),
    ...(decision.choice === 'create' && {
      kind: 'press-release',
      pressContacts: contactsOf(draft.contacts),
    }),
  };
}
