import type { Draft } from './draft';

/** Where drafts outlive the page. */
export interface DraftStore {
  put(draft: Draft): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Of one form, by `keyOfDraft`. */
  ofKey(key: string): Promise<Draft[]>;
}

const DRAFTS = 'drafts';

/** A draft that nobody has come back to for so long is not theirs to be found any more. */
const KEPT_MS = 60 * 24 * 3600 * 1000;

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('entente', 1);
  request.onupgradeneeded = () => {
    const drafts = request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    drafts.createIndex('key', 'key');
    drafts.createIndex('at', 'at');
  };
  return answerOf(request);
}

/** The browser's own store. Throws later, with each call, where a browser keeps nothing. */
export function draftStore(factory: IDBFactory, now: () => number): DraftStore {
  let opened: Promise<IDBDatabase> | undefined;
  const drafts = async (mode: IDBTransactionMode) => {
    opened ??= open(factory).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return (await opened).transaction(DRAFTS, mode).objectStore(DRAFTS);
  };
  return {
    put: async (draft) => void (await answerOf((await drafts('readwrite')).put(draft))),
    remove: async (ids) => {
      const store = await drafts('readwrite');
      await Promise.all(ids.map((id) => answerOf(store.delete(id))));
    },
    ofKey: async (key) => {
      const store = await drafts('readwrite');
      const old = IDBKeyRange.upperBound(now() - KEPT_MS);
      for (const id of await answerOf(store.index('at').getAllKeys(old))) store.delete(id);
      return (await answerOf(store.index('key').getAll(key))) as Draft[];
    },
  };
}
