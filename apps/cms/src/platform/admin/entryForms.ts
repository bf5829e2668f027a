/** The form of an entry. */
export interface EntryForm {
  uid: string;
  /** null for an entry that isn't saved yet, and for a type that has one entry. */
  documentId: string | null;
}

/**
 * What becomes of the words of a form:
 * - `sent`: a save or a publication is under way
 * - `stored`: it has succeeded
 * - `failed`: it has not, and the words are nowhere but in the form
 * - `givenUp`: whoever wrote them does without them
 */
export interface FormNews {
  form: EntryForm;
  kind: 'sent' | 'stored' | 'failed' | 'givenUp';
}

const listeners = new Set<(news: FormNews) => void>();
const unsaved = new Set<string>();

/** Names a form. */
export const keyOfForm = ({ uid, documentId }: EntryForm): string => `${uid} ${documentId ?? ''}`;

export function tellForms(news: FormNews): void {
  for (const listener of listeners) listener(news);
}

/** @returns what ends it */
export function hearForms(listener: (news: FormNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A form says whether it holds words that are not stored. */
export function setUnsaved(form: EntryForm, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(keyOfForm(form));
  else unsaved.delete(keyOfForm(form));
}

/** Whether a form that is open holds words of the entry that are not stored. */
export const isUnsaved = (form: EntryForm): boolean => unsaved.has(keyOfForm(form));
