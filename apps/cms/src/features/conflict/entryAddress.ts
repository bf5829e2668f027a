/** What an address of the content manager is about. */
export interface EntryAddress {
  uid: string;
  /** null for a type of which there is one entry. */
  documentId: string | null;
  /** 'publish', 'discard'…; null for the entry itself. */
  action: string | null;
}

const ADDRESS =
  /^\/content-manager\/(?:collection-types\/(api::[\w.-]+)\/([\w-]+)|single-types\/(api::[\w.-]+))(?:\/actions\/(\w+))?$/;

/** The entry that an address of the content manager is about; null for a list or another page. */
export function entryAddress(path: string): EntryAddress | null {
  const found = ADDRESS.exec(path.replaceAll(/%3a/gi, ':'));
  if (!found) return null;
  const [, collection, documentId = null, single, action = null] = found;
  const uid = collection ?? single ?? '';
  // An action on many at once: '…/api::article.article/actions/bulkPublish'.
  return documentId === 'actions' ? null : { uid, documentId, action };
}

const BULK = /^\/content-manager\/collection-types\/(api::[\w.-]+)(\/actions\/bulkPublish)?$/;

/** The type that a list shows, or of which many entries are published at once; null for neither. */
export function listAddress(path: string): { uid: string; isPublication: boolean } | null {
  const found = BULK.exec(path.replaceAll(/%3a/gi, ':'));
  return found ? { uid: found[1] ?? '', isPublication: found[2] !== undefined } : null;
}

/** Whether a request writes the entry or throws what is written away. */
export const isWriting = (method: string, { action }: EntryAddress): boolean =>
  action === null
    ? method === 'PUT'
    : method === 'POST' && ['publish', 'discard', 'unpublish'].includes(action);
