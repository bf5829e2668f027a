import type { DatePrecision } from '@entente/model/vocabulary';

/**
 * The shape of the demo's declarative data. Relations name other entries by
 * `key`; the demonstration's feature turns keys into Strapi documents.
 */

/** A precise or partial date as the content types store it: `2023-01-01` with `month` is January 2023. */
export interface SeedDate {
  date: string;
  precision: DatePrecision;
}

/** Mirrors the component `source.source`; its note is not localized, so it stays in French. */
export interface Source {
  title: string;
  url?: string;
  /** `YYYY-MM-DD`, only when the page was really read that day. */
  consultedOn?: string;
  note?: string;
}

/** A relation field and the key, or keys, it points to. */
export type Links<Field extends string> = Partial<Record<Field, string | readonly string[]>>;

/** Any entry of the demo, as the planter sees it. */
export interface SeedEntry {
  key: string;
  shared: object;
  links?: Partial<Record<string, string | readonly string[]>>;
  fr?: object;
  en?: object;
}

/** One document of a localized type. `en` is absent only where the demo shows a missing translation. */
export interface Entry<Shared, Words, Field extends string = never> {
  key: string;
  shared: Shared;
  links?: Links<Field>;
  fr: Words;
  en?: Words;
}

/** One document of a type without locales. */
export interface PlainEntry<Shared, Field extends string = never> {
  key: string;
  shared: Shared;
  links: Links<Field>;
}

export const day = (date: string): SeedDate => ({ date, precision: 'day' });

/** @example month('2023-01') // { date: '2023-01-01', precision: 'month' } */
export const month = (yearMonth: string): SeedDate => ({
  date: `${yearMonth}-01`,
  precision: 'month',
});

/** @example year('1958') // { date: '1958-01-01', precision: 'year' } */
export const year = (calendarYear: string): SeedDate => ({
  date: `${calendarYear}-01-01`,
  precision: 'year',
});
