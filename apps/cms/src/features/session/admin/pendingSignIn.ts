import { useSyncExternalStore } from 'react';

/** A renewal that waits for somebody to sign in. */
interface PendingSignIn {
  /** Whether they have. */
  end: (isSignedIn: boolean) => void;
}

let pending: PendingSignIn | null = null;
let asked: Promise<boolean> | null = null;
const screens = new Set<() => void>();

function set(next: PendingSignIn | null): void {
  pending = next;
  for (const tell of screens) tell();
}

/** Asks on the screen of a form; null where none is open. Whoever asks meanwhile waits with it. */
export function askSignIn(): Promise<boolean> | null {
  if (screens.size === 0) return null;
  asked ??= new Promise((resolve) => {
    set({
      end: (isSignedIn) => {
        asked = null;
        set(null);
        resolve(isSignedIn);
      },
    });
  });
  return asked;
}

function subscribe(tell: () => void): () => void {
  screens.add(tell);
  return () => {
    screens.delete(tell);
    // Later: a screen that is drawn anew leaves and comes back.
    setTimeout(() => screens.size === 0 && pending?.end(false));
  };
}

export const usePendingSignIn = (): PendingSignIn | null =>
  useSyncExternalStore(subscribe, () => pending);
