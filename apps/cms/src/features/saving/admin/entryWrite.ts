import type { EntryForm } from '../../../platform/admin/entryForms';

/** What a request of a form does to its entry. */
export interface EntryWrite {
  form: EntryForm;
  kind: 'save' | 'publish' | 'discard' | 'unpublish';
}

const ADDRESS =
  /^\/content-manager\/(?:collection-types\/(api::[\w.-]+)(?:\/(?!actions\/|clone\/)([\w-]+))?|single-types\/(api::[\w.-]+))(?:\/actions\/(publish|discard|unpublish))?$/;

/** What a request of the content manager writes for a form; null for all that a form doesn't send. */
export function entryWrite(method: string, path: string): EntryWrite | null {
  const found = ADDRESS.exec(path.replaceAll(/%3a/gi, ':'));
  if (!found) return null;
  const [, collection, documentId = null, single, action] = found;
  const form = { uid: collection ?? single ?? '', documentId };
  if (action) return method === 'POST' ? { form, kind: action as EntryWrite['kind'] } : null;
  // A new entry of a type of many is posted to its list.
  const isNew = method === 'POST' && collection !== undefined && documentId === null;
  const isSaved = method === 'PUT' && (documentId !== null || single !== undefined);
  return isNew || isSaved ? { form, kind: 'save' } : null;
}
