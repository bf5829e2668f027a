import type { Draft, Evidence } from '@entente/press-release/draft';

/** What a release gives entries of; an embargo is a field of the news, decided on by itself. */
export const itemTypes = [
  'article',
  'embargo',
  'statement',
  'speaker',
  'appointment',
  'agreement',
  'commitment',
  'milestone',
  'delegation',
  'partner',
  'domain',
] as const;

export type ItemType = (typeof itemTypes)[number];

/** An entry of the register that an item may be. */
export interface Candidate {
  documentId: string;
  title: string;
  /** Why it is offered, in the reader's language. */
  reason: string;
  /** Whether it is written in the language of the release: else nothing of it can be linked. */
  isWritten: boolean;
}

export interface ItemField {
  /** As the type calls it. */
  name: string;
  /** A date as `packages/model` writes one, by its precision; a moment 'YYYY-MM-DDTHH:MM'. */
  value: string;
  /** Null for what no words tell: somebody has to. */
  evidence: Evidence | null;
  kind: 'text' | 'long' | 'date' | 'moment' | 'choice';
  /** Of a choice, with what they are called. */
  choices?: readonly { key: string; label: string }[];
  /** Nothing is made of the item without it. */
  required?: true;
}

/** What contradicts the register, or is odd in the release. */
export interface Doubt {
  code: string;
  message: string;
  evidence: Evidence | null;
}

/**
 * - `ready`: told word for word, and what it names is in the register under exactly that name
 * - `proposed`: it asks for a yes
 * - `open`: only a person can say what it is
 */
export type ItemState = 'ready' | 'proposed' | 'open';

/** One entry that the release tells of, or a part of it. */
export interface Item {
  /** The same for the same fact of the same release, whenever it is read. */
  id: string;
  type: ItemType;
  title: string;
  /** In which part: "partie", "mentionnée"… in the reader's language; empty for none. */
  note: string;
  state: ItemState;
  evidence: Evidence[];
  fields: ItemField[];
  /** The register's entry of exactly this name, or what an earlier import made of it. */
  linked: Candidate | null;
  /** Others of the register, the likeliest first. */
  candidates: Candidate[];
  doubts: Doubt[];
  /** Whether an entry may be written over with what the release says. */
  canUpdate: boolean;
  /** Whether who reads this may make such an entry. */
  canCreate: boolean;
  /** Other items that it is linked to, by its fields. */
  links: Record<string, string[]>;
  /** The item that it is a part of: it is none without. */
  needs: string | null;
}

/** What somebody says of an item. */
export type Decision =
  | { choice: 'create'; fields?: Record<string, string> }
  | { choice: 'link'; documentId: string }
  | { choice: 'update'; documentId: string; fields?: Record<string, string> }
  | { choice: 'reject' };

export type Decisions = Record<string, Decision>;

/** An earlier import of this release, or of one that it takes the place of. */
export interface EarlierImport {
  id: number;
  madeBy: string;
  madeAt: string;
  /** Whether the text is the same to the letter. */
  isSame: boolean;
}

export interface Proposal {
  draft: Draft;
  /** Of the file that was read. */
  sha256: string;
  fileName: string;
  /** The language in which entries are written. */
  locale: string;
  items: Item[];
  /** Which of the register's this rests on: another answer means that it has changed. */
  earlier: EarlierImport | null;
}

/** What an import made. */
export interface ImportResult {
  importId: number;
  article: { documentId: string; locale: string } | null;
  created: number;
  linked: number;
  updated: number;
  /** What could not be linked, as it isn't written in the language of the release. */
  skipped: string[];
}
