import { keyOfForm, type EntryForm } from '../../../platform/admin/entryForms';

/** What Strapi's buttons of a form do now, by form and kind of action. */
const retries = new Map<string, () => unknown>();

const keyOf = (form: EntryForm, kind: string) => `${keyOfForm(form)} ${kind}`;

export function setRetry(form: EntryForm, kind: string, retry: () => unknown): () => void {
  const key = keyOf(form, kind);
  retries.set(key, retry);
  return () => {
    if (retries.get(key) === retry) retries.delete(key);
  };
}

/** Saves or publishes again what the form holds now. */
export function tryAgain(form: EntryForm, kind: string): void {
  retries.get(keyOf(form, kind))?.();
}
