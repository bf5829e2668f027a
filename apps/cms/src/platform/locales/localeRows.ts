export interface LocaleRow {
  documentId: string;
  locale: string | null;
}

/**
 * The rows of each document together, those of the locale that is looked for first at the front.
 * @param locales codes in the order in which they are looked for
 */
export function byDocument<Row extends LocaleRow>(
  rows: readonly Row[],
  locales: readonly string[],
): [Row, ...Row[]][] {
  const rank = ({ locale }: Row) => {
    const place = locales.indexOf(locale ?? '');
    return place < 0 ? locales.length : place;
  };
  const documents = new Map<string, [Row, ...Row[]]>();
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const known = documents.get(row.documentId);
    if (known) known.push(row);
    else documents.set(row.documentId, [row]);
  }
  return [...documents.values()];
}

/** What the rows of one document are related to, each document once. */
export function relatedTo<Row, Related extends LocaleRow>(
  rows: readonly Row[],
  locales: readonly string[],
  of: (row: Row) => readonly (Related | null)[] | null | undefined,
): Related[] {
  const related = rows.flatMap((row) => of(row) ?? []).filter((one) => one !== null);
  return byDocument(related, locales).map(([first]) => first);
}
