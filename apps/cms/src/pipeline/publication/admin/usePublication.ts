import type { PublicationResponse } from '../publicationResponse';
import { useAnswer } from '../../../platform/admin/useAnswer';

export const publicationPath = '/admin/entente/publication';

/** What publishing an entry would take; asked again when the stamp changes. */
export function usePublication(uid: string, documentId: string, stamp = '') {
  const query = new URLSearchParams({ uid, documentId, stamp });
  return useAnswer<PublicationResponse>(`${publicationPath}?${query.toString()}`);
}
