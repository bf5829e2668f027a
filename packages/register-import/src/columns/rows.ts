import { foldLetters } from '@entente/model/foldLetters';
import { countryNamed } from '../facts/countries';
import type { Cell, Row } from '../read/table';
import type { WarningKey } from '../words/messages';
import type { Column } from './propose';

/** What a row below the header is. */
export type RowKind =
  | { kind: 'agreement' }
  | {
      kind: 'left-out';
      why: Extract<WarningKey, 'total-row' | 'note-row' | 'section-row'>;
      cell: Cell;
    };

const TOTAL =
  /^(?:(?:grand |sous[- ]|sub ?)?totale?s?|gesamt\w*|summe|suma|sum|nombre (?:total|de|d')|anzahl|number of|count|moyenne|average)(?:\b|$)/;
/** Nothing else in the cell; « Total Énergies » may be a partner. */
const TOTAL_ALONE =
  /^(?:(?:grand |sous[- ]|sub ?)?tota(?:l|ux|ls)|total general|gesamt(?:summe|zahl)?|summe|suma|sum)\s*:?$/;
const SUMS = /^\+?(?:sum|subtotal|count\w*|average|aggregate)\(/i;
const NOTE =
  /^(?:\*|source|quelle|fuente|nb\b|n\.b|note|nota|remarque|legende|legend|mise a jour|mis a jour|updated|stand\b|last update|document etabli|\(\d\)|¹)/;
const CONTINENT =
  /^(?:europe?a?|afri[ck]a?(?:que)?|afrique|ameri\w+(?: \w+)?|asien?|asia|asie|oceani\w+|ozeanien|north america|south america)$/;
/** No name of a partner is longer. */
const LONGEST_NAME = 100;

/** @param columns those that were understood */
export function kindOfRow(
  { cells }: Row,
  columns: readonly Column[],
  headerTexts: ReadonlyMap<number, string>,
): RowKind {
  const own = [...cells.values()].filter(({ isMerged }) => !isMerged);
  const first = own[0] ?? [...cells.values()][0];
  if (!first) return { kind: 'agreement' };
  const leftOut = (why: 'total-row' | 'note-row' | 'section-row'): RowKind => ({
    kind: 'left-out',
    why,
    cell: first,
  });
  const folded = foldLetters(first.text).trim();
  const isSummed = own.some(({ formula }) => formula !== undefined && SUMS.test(formula));
  const isTotal = TOTAL.test(folded) && (isSummed || TOTAL_ALONE.test(folded));
  if (isTotal || (TOTAL.test(folded) && own.length <= Math.max(3, columns.length / 2)))
    return leftOut('total-row');
  if (own.length >= 2 && own.every((cell) => headerTexts.get(cell.column) === cell.text))
    return leftOut('note-row');
  const meant = columns.filter(
    ({ field, column }) => field !== 'other' && field !== 'note' && cells.has(column),
  );
  if (meant.length === 0) {
    const isSum = own.every(({ number, formula }) => number !== undefined || formula !== undefined);
    return leftOut(isSum ? 'total-row' : 'note-row');
  }
  if (cells.size > 1) return { kind: 'agreement' };
  if (NOTE.test(folded) || first.text.length > LONGEST_NAME) return leftOut('note-row');
  const isName = meant.some(({ field }) => field === 'party' || field === 'title');
  const isCaps = first.text === first.text.toUpperCase() && /\p{L}{3}/u.test(first.text);
  const isSection = countryNamed(first.text) !== null || CONTINENT.test(folded) || isCaps;
  if (isSection && columns.length > 1) return leftOut('section-row');
  return isName || columns.length === 1 ? { kind: 'agreement' } : leftOut('note-row');
}
