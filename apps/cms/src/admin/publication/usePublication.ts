import type { ToldPublication } from '../../publication/publicationRoutes';
import { useAnswer } from '../useAnswer';

export const publicationPath = '/admin/entente/publication';

/** What publishing an entry would take; asked again when the stamp changes. */
export function usePublication(uid: string, documentId: string, stamp = '') {
  const query = new URLSearchParams({ uid, documentId, stamp });
  return useAnswer<ToldPublication>(`${publicationPath}?${query.toString()}`);
}
