import { isBefore } from '@entente/model/dateOrder';
import { instruments, legalNatures, termKinds } from '@entente/model/vocabulary';
import type { LegalNature } from '@entente/model/vocabulary';
import { instrumentAlone, instrumentNamed } from '../facts/instrumentNames';
import { statusNamed } from '../facts/statusNames';
import { termNamed, yearsOf } from '../facts/terms';
import { addressOf } from '../read/table';
import type { Cell } from '../read/table';
import type { AgreementDraft, Found, Status } from '../registerDraft';
import { partiesOf } from './parties';
import type { RowReader } from './rowReader';

const legalNature = (text: string): LegalNature | null =>
  legalNatures.find((one) => one === text) ?? null;

/** One row as a draft of an agreement. @param section the heading that it stands under */
export function agreementOf(reader: RowReader, section: Cell | null): AgreementDraft {
  const parties = partiesOf(reader, section);
  const draft: AgreementDraft = {
    evidence: rowEvidence(reader),
    isHidden: reader.row.isHidden,
    id: reader.text('id'),
    reference: reader.text('reference'),
    title: null,
    titles: {},
    instrument: reader.word('instrument', instrumentNamed, instruments),
    legalNature: reader.word('legalNature', legalNature, legalNatures),
    parties,
    signedOn: reader.date('signedOn'),
    enteredIntoForceOn: reader.date('enteredIntoForceOn'),
    renewedOn: reader.date('renewedOn'),
    endsOn: reader.date('endsOn', isOpenEnd),
    status: statusOf(reader),
    domains: domainsOf(reader),
    term: null,
    termYears: null,
    website: reader.text('website'),
    note: noteOf(reader),
    other: otherOf(reader),
  };
  addTitles(draft, reader);
  addTerm(draft, reader);
  const hasKind = reader.context.columns.some(({ field }) => field === 'instrument');
  const kind = draft.title && !hasKind ? instrumentAlone(draft.title.value) : null;
  if (kind && draft.title) draft.instrument = { value: kind, evidence: draft.title.evidence };
  const { signedOn, endsOn } = draft;
  if (signedOn && endsOn && isBefore(endsOn.value, signedOn.value))
    reader.context.notes.warn('end-before-start', endsOn.evidence);
  return draft;
}

function rowEvidence({ row, context }: RowReader) {
  const [first, last] = [Math.min(...row.cells.keys()), Math.max(...row.cells.keys())];
  const own = [...row.cells.values()][0]?.address ?? '';
  // In JSON an entry is the path of its values but for the last step.
  const cell = own.startsWith('/')
    ? own.split('/').slice(0, -1).join('/')
    : `${addressOf(row.index, first)}:${addressOf(row.index, last)}`;
  return { file: context.notes.file, sheet: context.sheet, cell, text: '' };
}

/** « Durée illimitée » where an end is expected. */
const isOpenEnd = ({ text }: Cell): boolean => termNamed(text) === 'open';

function addTitles(draft: AgreementDraft, reader: RowReader): void {
  for (const { cell, column } of reader.cells('title')) {
    const found = reader.found(reader.clean(cell.text), cell);
    const code = /^title_([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(column.header)?.[1];
    if (code) draft.titles[code] = found;
    draft.title ??= found;
  }
}

function addTerm(draft: AgreementDraft, reader: RowReader): void {
  const [end] = reader.cells('endsOn');
  if (end && isOpenEnd(end.cell)) draft.term = reader.found('open', end.cell);
  for (const field of ['term', 'termYears'] as const) {
    const [first] = reader.cells(field);
    if (!first) continue;
    const text = reader.clean(first.cell.text);
    const years = yearsOf(text);
    const kind = termNamed(text);
    if (years !== null) draft.termYears ??= reader.found(years, first.cell);
    else if (kind !== null) draft.term ??= reader.found(kind, first.cell);
    else reader.ask('value-not-known', field, first.cell, field === 'term' ? termKinds : []);
  }
}

function statusOf(reader: RowReader): Status | null {
  const [first] = reader.cells('status');
  if (!first) return null;
  const text = reader.clean(first.cell.text);
  const value = statusNamed(text);
  const evidence = reader.evidence(first.cell);
  if (value === null) reader.context.notes.warn('status-free-text', evidence);
  return { value, text, evidence };
}

const APART = /\s*(?:[;|•\n/]|,(?!\d))\s*/;

function domainsOf(reader: RowReader): Found<string>[] {
  return reader.cells('domains').flatMap(({ cell }) => {
    const own = reader.context.isOwn
      ? cell.text.split(' | ')
      : reader.clean(cell.text).split(APART);
    const names = [...new Set((cell.list ?? own).filter(Boolean))];
    return names.map((name) => reader.found(name, cell));
  });
}

function noteOf(reader: RowReader): Found<string> | null {
  const cells = reader.cells('note');
  const [first] = cells;
  if (!first) return null;
  return reader.found(cells.map(({ cell }) => reader.clean(cell.text)).join('\n'), first.cell);
}

function otherOf(reader: RowReader): AgreementDraft['other'] {
  return reader.cells('other').map(({ cell, column }) => ({
    header: column.header || column.letters,
    value:
      cell.list ??
      (reader.context.isOwn && cell.number !== undefined ? cell.number : reader.clean(cell.text)),
    evidence: reader.evidence(cell),
  }));
}
