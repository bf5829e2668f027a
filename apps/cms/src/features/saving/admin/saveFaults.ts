import { useSyncExternalStore } from 'react';
import { keyOfForm, type EntryForm } from '../../../platform/admin/entryForms';
import type { EntryWrite } from './entryWrite';
import type { Fault } from './fault';

/** The last save of a form, where it came to nothing. */
export interface SaveFault {
  fault: Fault;
  kind: EntryWrite['kind'];
}

const faults = new Map<string, SaveFault>();
const screens = new Set<() => void>();

export function setFault(form: EntryForm, fault: SaveFault | null): void {
  if (fault) faults.set(keyOfForm(form), fault);
  else faults.delete(keyOfForm(form));
  for (const tell of screens) tell();
}

function subscribe(tell: () => void): () => void {
  screens.add(tell);
  return () => void screens.delete(tell);
}

export const useSaveFault = (form: EntryForm): SaveFault | null =>
  useSyncExternalStore(subscribe, () => faults.get(keyOfForm(form)) ?? null);
