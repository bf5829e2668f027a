import { isSignatureOf, signText } from '@entente/secrets/hmac';

const textOf = (id: number) => `press-link ${id}`;

/**
 * The address on the site, without its origin, at which a journalist reads an entry before it is
 * published. Whether the link still holds only the CMS knows: it can be revoked.
 *
 * @param key `deriveSecret(root, 'press-link-signing')`
 * @param id of the link in the CMS
 */
export function pressLinkPath(key: string, id: number, locale: string): string {
  return `/preview/press/${encodeURIComponent(locale)}/${id}.${signText(key, textOf(id))}`;
}

/**
 * The id of the link that a path's last segment names; null for one that the CMS never made, so
 * that nobody who guesses costs the CMS a question.
 */
export function pressLinkId(key: string, segment: string): number | null {
  const [, digits = '', signature = ''] = /^(\d{1,15})\.([A-Za-z0-9_-]{43})$/.exec(segment) ?? [];
  if (digits === '' || digits !== String(Number(digits))) return null;
  const id = Number(digits);
  return isSignatureOf(key, textOf(id), signature) ? id : null;
}
