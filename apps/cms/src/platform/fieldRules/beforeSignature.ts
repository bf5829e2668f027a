import { isBefore } from '@entente/model/dateOrder';
import { comparePartialDates, formatPartialDate } from '@entente/model/partialDate';
import type { FieldProblem, LinkedRow } from '../contentTypes/fieldRule';
import { dateIn } from './order';
import { fieldRuleWords as words } from './fieldRuleWords';

/**
 * What can happen only to an agreement that is signed. Not its entry into force: many take effect
 * from a day before their signature.
 */
const AFTERWARDS: ReadonlySet<unknown> = new Set([
  'renewed',
  'amended',
  'suspended',
  'resumed',
  'terminated',
  'superseded',
]);

const dateOf = (row: LinkedRow) => dateIn(row, { date: 'date', precision: 'precision' });

/**
 * The milestones of an agreement that come before its first signature, which nothing can.
 * @param path the field at which it is told
 * @param only the one that is being written, where others are not asked about, unless it is that signature
 */
export function beforeSignature(
  milestones: readonly LinkedRow[],
  path: readonly string[],
  only?: string,
): FieldProblem[] {
  const dated = milestones.flatMap((row) => {
    const date = dateOf(row);
    return date ? [{ row, date }] : [];
  });
  const [signature] = dated
    .filter(({ row }) => row.kind === 'signed')
    .sort((a, b) => comparePartialDates(a.date, b.date));
  if (!signature) return [];
  return dated
    .filter(({ row, date }) => AFTERWARDS.has(row.kind) && isBefore(date, signature.date))
    .filter(({ row }) => !only || [row, signature.row].some((one) => one.documentId === only))
    .map(({ row, date }) => ({
      path,
      say: (language) =>
        words.say(language, 'order.signature', {
          title: String(row.title ?? ''),
          date: formatPartialDate(date, language),
          signed: formatPartialDate(signature.date, language),
        }),
    }));
}
