import { shippedLocales } from '@entente/model/locale';
import type { SegmentName } from '@entente/model/segments';
import type { VocabularyName } from '@entente/model/vocabulary';
import type { PublicRow } from './searchText';

type Json = Readonly<Record<string, unknown>>;

/** A field's text; '' for none. */
export const textOf = (row: Json, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value.trim() : '';
};

export const namesIn = (rows: readonly PublicRow[], field: string): string[] =>
  rows.map((row) => textOf(row, field)).filter((name) => name !== '');

export const idsOf = (rows: readonly PublicRow[]): string[] => rows.map((row) => row.documentId);

/** The components of a field. */
export const componentsIn = (row: Json, field: string): Json[] => {
  const value = row[field];
  return Array.isArray(value) ? (value as Json[]) : [];
};

const localeFile = (locale: string) => shippedLocales.find(({ code }) => code === locale);

/** What readers call a kind: ('instrument', 'twinning') → 'Jumelage'; '' in an added language. */
export const labelOf = (name: VocabularyName, word: string, locale: string): string =>
  localeFile(locale)?.vocabularies[name][word] ?? '';

/** The word for all entries of a type: 'accords'. Who looks for "accord Québec" means an agreement. */
export const sectionOf = (name: SegmentName, locale: string): string =>
  localeFile(locale)?.segments[name] ?? '';

/** A date as far as it is known. */
export function partialDate(row: Json, field: string, precision: string): string | null {
  const day = textOf(row, field);
  if (!day) return null;
  const length = { year: 4, month: 7 }[textOf(row, precision)] ?? 10;
  return day.slice(0, length);
}

/** 'CA' → 'Canada' */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code) ?? '';
}
