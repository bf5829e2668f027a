import type { ErrorKey } from '../words/messages';

/** Where in a file reading stopped; both count from one. */
export interface Place {
  line: number;
  column: number;
}

/** A file that can't be read as a register, and why: a key of words/en.json. */
export class UnreadableRegister extends Error {
  override name = 'UnreadableRegister';

  constructor(
    readonly reason: ErrorKey,
    readonly place: Place | null = null,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
