/** Strapi's form has twelve columns; these kinds of field always take all of them. */
const columns = 12;
const wholeRow = new Set(['dynamiczone', 'component', 'json', 'blocks']);

/**
 * A form's rows with the width of each field: side by side in equal parts.
 *
 * @param rows names of fields, those of one row together
 * @returns rows of at most twelve columns; a field that must be alone gets a row of its own
 */
export function editRows(
  rows: readonly (readonly string[])[],
  attributes: Readonly<Record<string, { type: string }>>,
): { name: string; size: number }[][] {
  return rows.flatMap((row) => {
    const present = row.filter((name) => attributes[name]);
    const alone = present.filter((name) => wholeRow.has(attributes[name]?.type ?? ''));
    const together = present.filter((name) => !alone.includes(name));
    const size = together.length > 1 ? Math.floor(columns / together.length) : columns;
    return [
      ...(together.length > 0 ? [together.map((name) => ({ name, size }))] : []),
      ...alone.map((name) => [{ name, size: columns }]),
    ];
  });
}
