import type { Language, Warning } from './draft';
import type { Register } from './names/register';
import type { Quotations } from './text/quotation';
import type { RawBlock } from './text/blocks';
import type { Span, Text } from './text/span';

/** What a block is for in a release. */
export type Role =
  | 'debris'
  | 'label'
  | 'embargo'
  | 'correction'
  | 'headline'
  | 'dateline'
  | 'heading'
  | 'body'
  | 'contact-heading'
  | 'contact'
  | 'credit'
  | 'boilerplate-heading'
  | 'boilerplate'
  | 'end'
  | 'notice';

export interface ZonedBlock extends RawBlock {
  role: Role;
  /** Where the running text begins, after a dateline or what a page printed before it. */
  content: Span;
  language: Language;
}

export type Warn = (code: string, evidence: Warning['evidence']) => void;

/** A release as its readers see it. */
export interface Document extends Text {
  blocks: ZonedBlock[];
  quotations: Quotations;
  register: Register;
  language: Language;
  warn: Warn;
}

/** The blocks in which facts are told: neither what stands around a release nor who sends it. */
export const toldIn = ({ blocks }: Document): ZonedBlock[] =>
  blocks.filter(({ role }) => role === 'body' || role === 'heading' || role === 'headline');
