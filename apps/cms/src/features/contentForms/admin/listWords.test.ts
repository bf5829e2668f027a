import type { ReactElement } from 'react';
import { inWords } from './listWords';

const row = {
  documentId: 'a1',
  locale: 'fr',
  localizations: [{ locale: 'en' }],
  kind: 'press-release',
  end: '2023-01-01',
  endPrecision: 'month',
  date: '2020-01-01',
  precision: 'year',
};

/** What the column of a field shows of the row: nothing of ours, or one of our cells. */
function cellOf(name: string, type: string) {
  const table = inWords({ displayedHeaders: [{ name, attribute: { type } }], layout: {} });
  const format = table.displayedHeaders[0]?.cellFormatter as
    ((values: typeof row) => ReactElement) | undefined;
  return format?.(row).props as unknown;
}

test('a choice is shown by its words', () => {
  expect(cellOf('kind', 'enumeration')).toEqual({ value: 'press-release' });
});

test('a date is shown as exactly as it is known, by itself or with the whole entry', () => {
  expect(cellOf('end', 'date')).toEqual({ value: '2023-01-01', precision: 'month' });
  expect(cellOf('date', 'date')).toEqual({ value: '2020-01-01', precision: 'year' });
});

test('the languages of an entry lead to it', () => {
  expect(cellOf('locales', 'string')).toEqual({ documentId: 'a1', codes: ['fr', 'en'] });
});

test('other columns are Strapi’s', () => {
  expect(cellOf('title', 'string')).toBeUndefined();
});
