import { entryAddress, type EntryAddress } from '../entryAddress';
import { saysTheSame } from '../saysTheSame';

type Data = Record<string, unknown>;

/** What a form was filled from. */
export interface Shown {
  version: string;
  data: Data;
}

/** The entries that forms show, by `keyOf`. */
export class FormMemory {
  readonly #shown = new Map<string, Shown>();
  /** Forms whose words are those of before a conflict, whatever is read of the entry since. */
  readonly #held = new Set<string>();

  get(key: string): Shown | undefined {
    return this.#shown.get(key);
  }

  /** A form was filled anew; not one that somebody went back to with their own words. */
  read(key: string, shown: Shown): void {
    if (!this.#held.has(key)) this.#shown.set(key, shown);
  }

  /** A form was saved. */
  saved(key: string, shown: Shown): void {
    this.#held.delete(key);
    this.#shown.set(key, shown);
  }

  hold(key: string): void {
    this.#held.add(key);
  }

  release(key: string): void {
    this.#held.delete(key);
  }

  releaseAll(): void {
    this.#held.clear();
  }
}

/** What a request is about: an entry in a language; null for anything else. */
export function asked(url: URL): { key: string; address: EntryAddress } | null {
  const address = entryAddress(url.pathname);
  if (!address) return null;
  const { uid, documentId } = address;
  const key = [uid, documentId ?? '', url.searchParams.get('locale') ?? ''].join(' ');
  return { key, address };
}

/** Fields that a form sends otherwise than it was filled; a relation says what is to be changed. */
export function changedIn(sent: Data, shown: Data | undefined): Set<string> {
  const isChanged = (name: string, value: unknown) => {
    const { connect, disconnect } = (value ?? {}) as { connect?: unknown; disconnect?: unknown };
    if (Array.isArray(connect) || Array.isArray(disconnect))
      return [connect, disconnect].some((list) => Array.isArray(list) && list.length > 0);
    return !shown || !saysTheSame(value, shown[name]);
  };
  return new Set(Object.keys(sent).filter((name) => isChanged(name, sent[name])));
}
