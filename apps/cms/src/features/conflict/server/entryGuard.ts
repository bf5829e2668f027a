import type { Core } from '@strapi/strapi';

/** A request of the content manager that writes one entry. */
export interface EntryGuard {
  uid: string;
  /** null for a type of which there is one entry. */
  documentId: string | null;
  /** Of many at once, each is checked. */
  isMany: boolean;
  /** The version that the form shows; null where nobody says, as scripts don't. */
  expected: number | null;
  /** Names of fields. */
  over: readonly string[];
  /** A publication writes the draft, then publishes it: the form was filled before both. */
  isChecked: boolean;
  /** What the entry is after the request's own writing. */
  written: number | null;
}

interface GuardedState {
  entryGuard?: EntryGuard;
}

export function setGuard(state: object, guard: EntryGuard): void {
  (state as GuardedState).entryGuard = guard;
}

/** The guard of the request under way, where it is about this entry. */
export function currentGuard(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): EntryGuard | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const guard = (state as GuardedState | undefined)?.entryGuard;
  if (!guard || guard.uid !== uid) return null;
  return guard.documentId === null || guard.documentId === documentId ? guard : null;
}
