import type { DatePrecision, Instrument, MilestoneKind } from '@entente/model/vocabulary';

/** UTF-16 offsets into `Draft.source`: the first unit, and the one after the last. */
export type Evidence = readonly [start: number, end: number];

export type Language = 'fr' | 'en';

/** What is word for word in the source: `value === source.slice(...evidence)`. */
export interface Found {
  value: string;
  evidence: Evidence;
}

/** A day, month or year as `packages/model` writes one ('2023-01'); the evidence is its words. */
export interface FoundDate {
  value: string;
  precision: DatePrecision;
  evidence: Evidence;
}

/** The title is the whole office as it is told; the organisation is a part of it, or beside it. */
export interface Office {
  title: Found;
  organisation?: Found;
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'statement' | 'list' | 'table';
  language: Language;
  text: Found;
  /** What stands on each line of a list or table. */
  items?: Found[];
}

export interface Statement {
  text: Found;
  kind: 'direct' | 'reported';
  language: Language;
  speakers: { name: Found }[];
  /** The words that say who speaks. */
  attribution: Found | null;
  offices: Office[];
  /** It goes on where the one before was interrupted to say who speaks, or in its next paragraph. */
  continues?: true;
}

export interface Agreement {
  instrument: Found & { key: Instrument };
  parties: { name: Found }[];
  signedOn: FoundDate | null;
}

export interface Delegation {
  start: FoundDate | null;
  end: FoundDate | null;
  /** Where it comes from and goes to, as told: a place, or an adjective ("rennaise"). */
  from: Found | null;
  to: Found | null;
  evidence: Evidence;
}

export interface Embargo extends Found {
  /** Local time 'YYYY-MM-DDTHH:MM', or a day alone; the zone as it is told. */
  until: { value: string; evidence: Evidence } | null;
  zone: Found | null;
}

export interface Link extends Found {
  href: string;
}

/** The same release in the other language, where one file has both. */
export interface Version {
  language: Language;
  headline: Found | null;
  dateline: Found | null;
  date: FoundDate | null;
  lead: Found | null;
  evidence: Evidence;
}

export interface Warning {
  code: string;
  message: string;
  evidence: Evidence | null;
}

export interface Draft {
  source: string;
  language: Language;
  kind: 'press-release' | 'advisory' | 'correction' | 'not-a-release';
  headline: Found | null;
  dateline: Found | null;
  date: FoundDate | null;
  lead: Found | null;
  body: Block[];
  statements: Statement[];
  /** Those who are told of and don't speak. */
  people: { name: Found; office: Office | null }[];
  agreements: Agreement[];
  delegations: Delegation[];
  domains: { name: Found; key?: string }[];
  partners: { name: Found; acronym?: Found }[];
  milestones: { kind: MilestoneKind; date: FoundDate; evidence: Evidence }[];
  credits: Found[];
  contacts: Found[];
  boilerplates: Found[];
  embargo: Embargo | null;
  links: Link[];
  versions: Version[];
  warnings: Warning[];
}
