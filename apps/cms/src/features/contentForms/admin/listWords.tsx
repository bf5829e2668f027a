import type { ReactNode } from 'react';
import { ChoiceCell, DateCell, LanguagesCell } from './ListCells';

type Row = Readonly<Record<string, unknown>>;
type Formatter = (row: Row) => ReactNode;

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: unknown;
}
export interface Table {
  displayedHeaders: readonly Header[];
  layout: unknown;
}

/** How exactly a date of a row is known: by a field of its own, or by the one of the whole entry. */
const precisionIn = (row: Row, name: string) => row[`${name}Precision`] ?? row.precision;

const languagesOf = ({ locale, localizations }: Row): string[] =>
  [{ locale }, ...((localizations ?? []) as { locale: unknown }[])]
    .map((one) => one.locale)
    .filter((code): code is string => typeof code === 'string');

const byType: Readonly<Record<string, (name: string) => Formatter>> = {
  enumeration: (name) => (row) => <ChoiceCell value={row[name]} />,
  boolean: (name) => (row) => <ChoiceCell value={row[name]} />,
  date: (name) => (row) => <DateCell value={row[name]} precision={precisionIn(row, name)} />,
};

function formatterOf({ name, attribute }: Header): Formatter | undefined {
  // The column that Strapi's i18n adds: it calls a language "(default)" in any language.
  if (name === 'locales')
    return (row) => (
      <LanguagesCell documentId={String(row.documentId as string)} codes={languagesOf(row)} />
    );
  return byType[attribute?.type ?? '']?.(name);
}

/** Lists say choices, dates and languages in words, where Strapi shows what is stored. */
export function inWords({ displayedHeaders, layout }: Table): Table {
  return {
    layout,
    displayedHeaders: displayedHeaders.map((header) => {
      const cellFormatter = formatterOf(header);
      return cellFormatter ? { ...header, cellFormatter } : header;
    }),
  };
}
