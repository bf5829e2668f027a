import { proposeColumns } from '../columns/propose';
import type { Column } from '../columns/propose';
import type { Field } from '../columns/fields';
import type { Header } from '../columns/headers';

/** What no other table has together. */
const OWN = ['id', 'uri', 'instrument', 'legal_nature', 'party_ids', 'signed_on', 'updated_at'];

const FIELDS: Readonly<Record<string, Field>> = {
  id: 'id',
  reference: 'reference',
  instrument: 'instrument',
  legal_nature: 'legalNature',
  parties: 'party',
  party_ids: 'partyIds',
  domains: 'domains',
  signed_on: 'signedOn',
  status: 'status',
  term: 'term',
  term_years: 'termYears',
};

/** Whether a header is that of a register's open data: `/data/agreements.csv` or `.json`. */
export function isOpenData(header: Header | null): header is Header {
  const names = new Set([...(header?.names.values() ?? [])].map(({ name }) => name));
  return OWN.every((name) => names.has(name));
}

/** Columns of our own are known by their names alone; those that are computed are kept aside. */
export function openDataColumns(header: Header): Column[] {
  const columns = proposeColumns(header, header.body, null);
  return columns.map((column) => ({
    ...column,
    field: /^title_/.test(column.header) ? 'title' : (FIELDS[column.header] ?? 'other'),
    by: 'name',
    alternatives: [],
    isAsked: false,
    isDuplicate: false,
  }));
}
