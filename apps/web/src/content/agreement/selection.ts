import type { Links } from '@entente/model/links';
import { localeFile, type LocaleFile, type Locales } from '@entente/model/localeFile';
import {
  readFacetValue,
  registerFacets,
  writeFacetValue,
  type RegisterFacet,
} from '@entente/model/registerFacets';

/** By what the register can be put in order; by title unless somebody asks. */
export const registerOrders = [
  'title',
  'partner',
  'country',
  'instrument',
  'signed',
  'status',
  'since',
] as const;
export type RegisterOrder = (typeof registerOrders)[number];

export interface Order {
  by: RegisterOrder;
  descending: boolean;
}

/** What somebody asks the register for: one value of each facet at most, and an order. */
export interface Selection {
  facets: Partial<Record<RegisterFacet, string>>;
  order: Order;
}

export const usualOrder: Order = { by: 'title', descending: false };
export const whole: Selection = { facets: {}, order: usualOrder };

/** What the comparison is asked for where nothing is ticked: an identifier that nothing has. */
export const noId = '-';

/** Stands in every query of the register, so that its address is known from an entry's. */
const ORDER = 'sort';

/** Reads the query of an address; what can't be understood is left out. */
export function readSelection(query: URLSearchParams, file: LocaleFile): Selection {
  const facets: Selection['facets'] = {};
  for (const by of registerFacets) {
    const value = readFacetValue(file, by, query.get(file.segments[`by-${by}`]) ?? '');
    if (value !== null) facets[by] = value;
  }
  const asked = query.get(ORDER) ?? '';
  const descending = asked.startsWith('-');
  const by = registerOrders.find((one) => one === (descending ? asked.slice(1) : asked));
  return { facets, order: by ? { by, descending } : usualOrder };
}

/** 'etat=en-vigueur&pays=ca&sort=-signed': always in one order, so that a cache keeps it once. */
export function selectionQuery({ facets, order }: Selection, file: LocaleFile): string {
  const query = new URLSearchParams();
  for (const by of registerFacets) {
    const value = facets[by];
    if (value !== undefined) query.set(file.segments[`by-${by}`], writeFacetValue(file, by, value));
  }
  query.set(ORDER, `${order.descending ? '-' : ''}${order.by}`);
  return query.toString();
}

interface Where {
  links: Links;
  locales: Locales;
  locale: string;
}

/**
 * Where a selection is: the register's own address or a facet's, which are kept as files, as long as
 * these can say it; else the address that is rendered on request.
 * @returns null for a facet's value that no address can hold
 */
export function selectionPath(selection: Selection, { links, locales, locale }: Where) {
  const { facets, order } = selection;
  const chosen = registerFacets.flatMap((by) => {
    const value = facets[by];
    return value === undefined ? [] : [{ by, value }];
  });
  const [only, more] = chosen;
  if (order.by === usualOrder.by && !order.descending && !more) {
    return only
      ? links.find({ kind: 'agreements-by', locale, ...only })
      : links.build({ kind: 'list', type: 'agreement', locale, page: 1 });
  }
  const unwritten = chosen.some((one) => !links.find({ kind: 'agreements-by', locale, ...one }));
  if (unwritten) return null;
  const path = links.build({ kind: 'agreements-selected', locale });
  return `${path}?${selectionQuery(selection, localeFile(locales, locale))}`;
}

/** What is shown, as a table for a spreadsheet. */
export function selectionCsvPath(selection: Selection, { links, locales, locale }: Where): string {
  const path = links.build({ kind: 'agreements-selected-csv', locale });
  return `${path}?${selectionQuery(selection, localeFile(locales, locale))}`;
}

/** The same without a facet. */
export function without({ facets, order }: Selection, by: RegisterFacet): Selection {
  const { [by]: _dropped, ...others } = facets;
  return { facets: others, order };
}

/** The same with another value of a facet. A year is within its decade, and takes its place. */
export function withFacet(selection: Selection, by: RegisterFacet, value: string): Selection {
  const other = by === 'year' ? 'decade' : by === 'decade' ? 'year' : null;
  const { facets, order } = other ? without(selection, other) : selection;
  return { facets: { ...facets, [by]: value }, order };
}
