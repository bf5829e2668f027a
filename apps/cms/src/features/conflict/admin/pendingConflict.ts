import { useSyncExternalStore } from 'react';
import type { EntryAddress } from '../entryAddress';
import type { Conflict } from '../server/entryConflict';

/**
 * What becomes of a save that met somebody else's:
 * - `save`: again, knowingly, with one's own words in some fields and without the others
 * - `theirs`: the form shows what they wrote
 * - `back`: nothing is saved, one's own words stay in the form
 */
export type Choice =
  | { kind: 'save'; mine: readonly string[]; theirs: readonly string[] }
  | { kind: 'theirs' | 'back' };

/** A save that waits for somebody's choice. */
export interface PendingConflict {
  address: EntryAddress;
  conflict: Conflict;
  /** Fields that were changed in this form too. */
  changedHere: ReadonlySet<string>;
  decide: (choice: Choice) => void;
}

let pending: PendingConflict | null = null;
const screens = new Set<() => void>();

function set(next: PendingConflict | null): void {
  pending = next;
  for (const tell of screens) tell();
}

/** Whether a screen is there to ask on. */
export const canAsk = (): boolean => screens.size > 0;

/** Asks whoever saves. Leaving the form is a way to answer: nothing is saved. */
export const askChoice = (asked: Omit<PendingConflict, 'decide'>): Promise<Choice> =>
  new Promise((resolve) => {
    set({
      ...asked,
      decide: (choice) => {
        set(null);
        resolve(choice);
      },
    });
  });

function subscribe(tell: () => void): () => void {
  screens.add(tell);
  return () => {
    screens.delete(tell);
    // Later: a screen that is drawn anew leaves and comes back.
    setTimeout(() => !canAsk() && pending?.decide({ kind: 'back' }));
  };
}

export const usePendingConflict = (): PendingConflict | null =>
  useSyncExternalStore(subscribe, () => pending);
