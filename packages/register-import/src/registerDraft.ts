import type { PartialDate } from '@entente/model/partialDate';
import type { AgreementStatus, Instrument, LegalNature, TermKind } from '@entente/model/vocabulary';
import type { TableKind } from './read/table';
import type { QuestionKey, WarningKey } from './words/messages';

/** Where something stands, letter for letter. */
export interface Evidence {
  file: string;
  sheet: string;
  /** 'C12', 'A12:H12' for a row, a path in JSON. */
  cell: string;
  text: string;
  /** The formula whose kept value was used. */
  formula?: string;
}

export interface Found<Value> {
  value: Value;
  evidence: Evidence;
}

export interface Party {
  name: Found<string>;
  city: Found<string> | null;
  /** State or region, where it tells cities of one name apart. */
  region: Found<string> | null;
  /** ISO 3166-1 alpha-2. */
  country: Found<string> | null;
  identifiers: Found<string>[];
  /** Of the partner in the register that the file comes from. */
  id: Found<string> | null;
  /** Its place in `partners`. */
  partner: number;
}

export interface Status {
  value: AgreementStatus | null;
  text: string;
  evidence: Evidence;
}

export interface AgreementDraft {
  /** The whole row. */
  evidence: Evidence;
  isHidden: boolean;
  id: Found<string> | null;
  reference: Found<string> | null;
  title: Found<string> | null;
  /** By language, where columns tell it. */
  titles: Record<string, Found<string>>;
  instrument: Found<Instrument> | null;
  legalNature: Found<LegalNature> | null;
  parties: Party[];
  signedOn: Found<PartialDate> | null;
  enteredIntoForceOn: Found<PartialDate> | null;
  renewedOn: Found<PartialDate> | null;
  endsOn: Found<PartialDate> | null;
  /** As someone wrote it; in the register it is computed, so it is there to be compared. */
  status: Status | null;
  domains: Found<string>[];
  term: Found<TermKind> | null;
  termYears: Found<number> | null;
  website: Found<string> | null;
  note: Found<string> | null;
  /** Columns without a place, so that nothing is lost. */
  other: { header: string; value: string | number | readonly string[]; evidence: Evidence }[];
}

export interface PartnerDraft {
  name: string;
  /** Other spellings that are surely its. */
  aliases: string[];
  city: string | null;
  region: string | null;
  country: string | null;
  identifiers: string[];
  id: string | null;
  /** Places in `agreements`. */
  agreements: number[];
  evidence: Evidence[];
}

export interface Question {
  code: QuestionKey;
  message: string;
  /** What may be answered; empty where only a person can tell. */
  options: string[];
  /** Which of the draft's fields it's about. */
  field: string;
  /** Its place in `agreements`, or null for a column or a partner. */
  agreement: number | null;
  /** Of the partners that may be one. */
  partners?: number[];
  evidence: Evidence;
}

export interface Warning {
  code: WarningKey;
  message: string;
  evidence: Evidence;
}

export interface ColumnProposal {
  sheet: string;
  /** 'C' */
  column: string;
  header: string;
  field: string;
  /** By what it was told: its name, its values, both. */
  by: 'name' | 'values' | 'both' | 'nothing';
  /** What else it may be. */
  alternatives: string[];
  /** Of a column of dates: what those written in numbers show. */
  dateOrder: 'day-first' | 'month-first' | 'unknown' | null;
}

export interface SheetReport {
  name: string;
  /** As the file counts, from 1. */
  headerRows: number[];
  rows: number;
  agreements: number;
}

/** A register read into drafts, what isn't sure as questions, each with its cell. */
export interface RegisterDraft {
  source: {
    file: string;
    kind: TableKind;
    delimiter: string | null;
    dateSystem: 1900 | 1904 | null;
  };
  sheets: SheetReport[];
  columns: ColumnProposal[];
  agreements: AgreementDraft[];
  partners: PartnerDraft[];
  questions: Question[];
  warnings: Warning[];
}
