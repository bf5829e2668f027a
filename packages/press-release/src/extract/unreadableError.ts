import type { MessageKey } from '../words/messages';

/** A file that can't be read, and why: a key of words/en.json. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';

  constructor(
    readonly reason: MessageKey,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
