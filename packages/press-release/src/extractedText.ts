import type { Warning } from './draft';
import type { Hint } from './text/blocks';
import type { Span } from './text/span';

/** A text with what its file's markup told of it. */
export interface ExtractedText {
  text: string;
  /** In the order of the text; they don't overlap. */
  hints?: readonly Hint[];
  links?: readonly (Span & { href: string })[];
  /** What was found while the file was read: codes of words/en.json. */
  warnings?: readonly { code: string; evidence: Warning['evidence'] }[];
}
