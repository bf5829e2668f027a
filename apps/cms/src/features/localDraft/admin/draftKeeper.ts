import type { Draft } from './draft';
import type { DraftStore } from './draftStore';

/** Words are kept this long after they were typed, at the latest: also while one goes on typing. */
export const KEEPING_MS = 1000;

/** The same on the server, for another machine and for a colleague. */
export const SENDING_MS = 20_000;

/** Keeps the words of one form as they are typed, until they are stored or given up. */
export class DraftKeeper {
  #pending: Draft['values'] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = false;
  /** One after the other: what is removed must not be put back by a slower writing. */
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly store: Pick<DraftStore, 'put' | 'remove'>,
    readonly form: Pick<Draft, 'id' | 'key'>,
    readonly now: () => number,
    readonly everyMs = KEEPING_MS,
  ) {}

  /** @param values what has changed; nothing when all of it was typed back */
  typed(values: Draft['values']): void {
    if (Object.keys(values).length === 0) return this.done();
    this.#pending = values;
    this.#timer ??= setTimeout(() => this.keep(), this.everyMs);
  }

  /** At once, as a page is left. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const values = this.#pending;
    if (values === null) return;
    this.#pending = null;
    this.#isKept = true;
    this.#then(() => this.store.put({ ...this.form, at: this.now(), values }));
  }

  /** The words are stored, or nobody's any more. */
  done(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = null;
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#then(() => this.store.remove([this.form.id]));
  }

  /** A browser that keeps nothing must not stop anybody from writing. */
  #then(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch((error: unknown) => console.warn(error));
  }
}
