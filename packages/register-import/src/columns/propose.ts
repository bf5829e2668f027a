import { columnLetters } from '../read/table';
import type { Cell, Row } from '../read/table';
import { dateFields } from './fields';
import type { Field } from './fields';
import { foldedName } from './headers';
import type { Header } from './headers';
import { profileOf } from './profile';
import type { Profile } from './profile';

/** What a column is taken for, and what that rests on. */
export interface Column {
  column: number;
  letters: string;
  header: string;
  field: Field;
  by: 'name' | 'values' | 'both' | 'nothing';
  alternatives: Field[];
  sureness: number;
  profile: Profile;
  /** Its meaning is a question. */
  isAsked: boolean;
  /** Another column says the same, and more surely. */
  isDuplicate: boolean;
}

const IN_FORCE = /vigueur|in force|in kraft|vigor|vigente/;
const RENEWED = /reconduction|renouvellement|renewal|renovacion|prorroga|verlangerung/;
const MANY = 0.8;
const FEW = 0.3;
const LONGEST_PARTNER = 80;

/** Columns by their names and their values. @param header null where no row is one */
export function proposeColumns(
  header: Header | null,
  rows: readonly Row[],
  system: 1900 | 1904 | null,
): Column[] {
  const held = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const all = [...new Set([...held, ...(header?.names.keys() ?? [])])].sort((a, b) => a - b);
  const columns = all.map((column) => {
    const own = header?.names.get(column);
    const profile = profileOf(rows, column, system);
    const base = {
      column,
      letters: columnLetters(column),
      header: own?.name ?? '',
      field: own?.meaning?.field ?? ('other' as Field),
      by: own?.meaning ? ('name' as const) : ('nothing' as const),
      alternatives: own?.meaning?.alternatives ?? [],
      sureness: own?.meaning?.sureness ?? 0,
      profile,
      isAsked: false,
      isDuplicate: false,
    };
    return byValues(base);
  });
  return together(
    columns.filter(({ profile, header: name }) => profile.cells.length > 0 || name !== ''),
  );
}

/** What a name says is held against the values; without a name, they alone tell. */
function byValues(column: Column): Column {
  const { field, sureness, profile } = column;
  if (profile.cells.length === 0) return column;
  const becomes = (other: Field, changes: Partial<Column> = {}): Column => ({
    ...column,
    field: other,
    by: 'values',
    alternatives: field === 'other' ? column.alternatives : [field],
    ...changes,
  });
  if (field !== 'country' && profile.countries >= MANY && field !== 'party')
    return becomes('country', { sureness: 2 });
  if (field === 'country')
    return profile.countries < FEW ? becomes('other') : { ...column, by: 'both' };
  if (dateFields.includes(field))
    return profile.dates < FEW && !isOpenEnd(column) ? becomes('other') : { ...column, by: 'both' };
  if (field === 'party' && (profile.dates >= MANY || profile.measures >= MANY))
    return becomes('other', { sureness: 0 });
  // A name that fits partners and those who sign for them alike: the values tell which.
  if (field === 'party' && sureness > 3 && profile.people >= FEW)
    return becomes('other', { sureness: 0 });
  if (field === 'status' && profile.dates >= MANY)
    return IN_FORCE.test(foldedName(column.header))
      ? becomes('enteredIntoForceOn', { isAsked: true })
      : becomes('other', { sureness: 0 });
  if (field === 'term' && profile.dates >= MANY && RENEWED.test(foldedName(column.header)))
    return becomes('renewedOn', { by: 'both' });
  if (field === 'renewedOn' && profile.dates < FEW && profile.terms >= FEW)
    return becomes('term', { by: 'both' });
  if (field === 'termYears' && profile.cells.every(isDated))
    return becomes('other', { sureness: 0 });
  if (field === 'title' && sureness < 3 && profile.instruments >= MANY && profile.variety < 0.5)
    return becomes('instrument', { by: 'both', sureness: 2 });
  if (field === 'instrument')
    return profile.instruments < FEW && sureness < 3 ? becomes('other') : { ...column, by: 'both' };
  if (field !== 'other' || sureness > 0) return column;
  if (profile.addresses >= MANY) return becomes('website', { sureness: 1 });
  if (profile.instruments >= MANY)
    return becomes(profile.variety < 0.5 ? 'instrument' : 'title', { sureness: 1 });
  const isDate = profile.dates >= MANY;
  return isDate ? becomes('signedOn', { sureness: 0, isAsked: true }) : column;
}

/** A count of years is short. */
const isDated = ({ text, date }: Cell) => date !== undefined || /\d{4}/.test(text);

/** Ends that are told as « durée illimitée » are no days, and yet tell the term. */
const isOpenEnd = ({ field, profile }: Column) => field === 'endsOn' && profile.terms >= FEW;

const REPEATABLE: readonly Field[] = ['party', 'other', 'identifier', 'note', 'domains'];

/** One column for each field but those that may have several; the city alone is the partner. */
function together(columns: Column[]): Column[] {
  const best = new Map<Field, Column>();
  for (const one of columns) {
    const known = best.get(one.field);
    if (!known || one.sureness > known.sureness) best.set(one.field, one);
  }
  const namesPartners = columns.some(({ field, sureness }) => field === 'party' && sureness <= 3);
  const single = columns.map((one): Column => {
    if (one.field === 'party' && one.sureness > 3 && namesPartners)
      return { ...one, field: 'other', alternatives: ['party'], sureness: 0 };
    if (REPEATABLE.includes(one.field) || best.get(one.field) === one) return one;
    return {
      ...one,
      field: 'other',
      alternatives: [one.field, ...one.alternatives],
      isDuplicate: true,
    };
  });
  if (single.some(({ field }) => field === 'party')) return single;
  const partner =
    single.find(({ field }) => field === 'city') ??
    single.find(
      ({ field, sureness, profile }) =>
        field === 'title' && sureness < 3 && profile.instruments < FEW && profile.measures < FEW,
    ) ??
    // Without a name: the first column of texts that differ, which is asked about.
    single.find(
      ({ field, sureness, profile }) =>
        field === 'other' &&
        sureness === 0 &&
        profile.variety >= MANY &&
        profile.measures < FEW &&
        profile.dates < FEW &&
        profile.terms < FEW &&
        profile.cells.every(({ text }) => /\p{L}{2}/u.test(text) && text.length <= LONGEST_PARTNER),
    );
  return single.map((one) =>
    one === partner
      ? {
          ...one,
          field: 'party',
          by: one.header ? one.by : 'values',
          alternatives: [one.field],
          isAsked: one.field !== 'city',
        }
      : one,
  );
}
