import { Notes } from './notes';
import { partnersOf } from './partners/partnersOf';
import { askSameAgreements } from './partners/sameAgreements';
import { readTable } from './read/readTable';
import type { Table } from './read/table';
import { UnreadableRegister } from './read/unreadableRegister';
import { readSheet } from './readSheet';
import type { AgreementDraft, RegisterDraft } from './registerDraft';
import type { Language } from './words/messages';

/**
 * A spreadsheet, CSV or JSON of agreements, read into drafts: each cell is a value with its evidence,
 * or a question. Pure: nothing is evaluated, fetched or written.
 *
 * @param name of the file, for the evidence
 * @param language of messages
 * @throws UnreadableRegister
 */
export function readRegister(
  bytes: Uint8Array,
  { name, language = 'fr' }: { name: string; language?: Language },
): RegisterDraft {
  const table = readTable(bytes);
  const notes = new Notes(name, language);
  noteFile(table, notes);
  const agreements: AgreementDraft[] = [];
  const sheets = table.sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => readSheet(sheet, table, notes, agreements));
  if (agreements.length === 0)
    throw new UnreadableRegister('no-agreements', { line: 1, column: 1 });
  const partners = partnersOf(agreements, notes);
  askSameAgreements(agreements, notes);
  const { kind, delimiter, dateSystem } = table;
  return {
    source: { file: name, kind, delimiter, dateSystem },
    sheets: sheets.map(({ report }) => report),
    columns: sheets.flatMap(({ columns }) => columns),
    agreements,
    partners,
    questions: notes.questions,
    warnings: notes.warnings,
  };
}

function noteFile(table: Table, notes: Notes): void {
  const at = (sheet: string) => notes.evidence(sheet, { address: '', text: '' });
  for (const sheet of table.hiddenSheets) notes.warn('hidden-sheet', at(sheet), { text: sheet });
  if (table.hasMacros) notes.warn('macros', at(''));
  if (table.hasReplacedLetters) notes.warn('replaced-letters', at(''));
}
