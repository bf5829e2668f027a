import type { FoundDraft } from './draft';
import { draftStore, type DraftStore } from './draftStore';

let store: DraftStore | undefined;

export const drafts = (): DraftStore => (store ??= draftStore(window.indexedDB, Date.now));

const lockOf = (id: string) => `entente-draft ${id}`;

// Absent outside a secure context, whatever its type says.
const locks = (): LockManager | undefined => navigator.locks as LockManager | undefined;

/**
 * Says, to other windows too, that a form is open: what is typed in it needs no finding.
 * @returns what ends it; a window that crashes ends it as well
 */
export function holdOpen(id: string): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  locks()
    ?.request(lockOf(id), () => held)
    .catch((error: unknown) => console.warn(error));
  return letGo;
}

/**
 * The drafts of a form whose window is gone, the last first: of this browser, and those that the
 * server was sent from any other.
 */
export async function foundDrafts(
  key: string,
  onServer: () => Promise<readonly FoundDraft[]>,
): Promise<FoundDraft[]> {
  const warned = (error: unknown) => {
    console.warn(error);
    return [];
  };
  const [here, there] = await Promise.all([
    drafts().ofKey(key).catch(warned),
    onServer().catch(warned),
  ]);
  const { held = [] } = (await locks()?.query()) ?? {};
  const open = new Set(held.map(({ name }) => name));
  const known = new Set(here.map(({ id }) => id));
  return [
    ...here.map((draft) => ({ ...draft, isHere: true, by: null })),
    ...there.filter(({ id }) => !known.has(id)),
  ]
    .filter(({ id }) => !open.has(lockOf(id)))
    .sort((first, second) => second.at - first.at);
}
