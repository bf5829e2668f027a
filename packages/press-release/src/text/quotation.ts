import type { Span } from './span';

/** What stands between two quotation marks; `block` and `lastBlock` are places in the list. */
export interface Quotation extends Span {
  /** With its marks. */
  outer: Span;
  block: number;
  lastBlock: number;
}

export interface Quotations {
  quotations: Quotation[];
  /** Marks that nothing closes, each with the place of its block. */
  unclosed: (Span & { block: number })[];
}
