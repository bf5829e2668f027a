import { isSignatureOf, signText } from '@entente/secrets/hmac';
import { previewSeconds } from './limits';

/** What a preview shows, until when, and where it may be framed. */
export interface PreviewClaim {
  /** 'article'; 'media' for an uploaded file. */
  type: string;
  /** The documentId; of a file, its name. */
  id: string;
  locale: string;
  /** Whole seconds since 1970. */
  expires: number;
  /** Origins of the admin, separated by spaces; empty for nowhere. */
  frame: string;
}

/** As JSON, so that no two claims have the same text to sign. */
const textOf = ({ type, id, locale, expires, frame }: PreviewClaim) =>
  JSON.stringify([type, id, locale, expires, frame]);

/**
 * Proves that the CMS let somebody who is signed in see a draft.
 *
 * @param key `deriveSecret(root, 'preview-signing')`
 */
export function signPreview(key: string, claim: PreviewClaim): string {
  return signText(key, textOf(claim));
}

/**
 * `altered`: not signed with this key, or for something else, or for longer than ten minutes.
 * `expired`: it was valid once.
 *
 * @param now seconds since 1970
 */
export function checkPreview(
  key: string,
  claim: PreviewClaim,
  signature: string,
  now: number,
): 'valid' | 'expired' | 'altered' {
  if (!isSignatureOf(key, textOf(claim), signature)) return 'altered';
  // Written so that what is no number refuses.
  if (!(claim.expires - now <= previewSeconds)) return 'altered';
  return claim.expires > now ? 'valid' : 'expired';
}

/** The address of a preview on the site, without its origin. */
export function previewPath(key: string, claim: PreviewClaim): string {
  const { type, id, locale, expires, frame } = claim;
  const query = new URLSearchParams({
    expires: String(expires),
    frame,
    signature: signPreview(key, claim),
  });
  return `/preview/${[locale, type, id].map(encodeURIComponent).join('/')}?${query.toString()}`;
}

/** The parts of a preview's address, decoded, by the names of the route's segments and of the query. */
type PreviewParameter = 'locale' | 'type' | 'documentId' | 'expires' | 'frame' | 'signature';
export type PreviewParameters = Readonly<
  Partial<Record<PreviewParameter, string | string[] | undefined>>
>;

/** Reads what `previewPath` wrote; what is missing or doubled is empty, and so never valid. */
export function readPreview(parameters: PreviewParameters): {
  claim: PreviewClaim;
  signature: string;
} {
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
  return {
    claim: {
      type: text(parameters.type),
      id: text(parameters.documentId),
      locale: text(parameters.locale),
      // One moment has one way to be written: '0x6A', '1e9' and ' 106' are none.
      expires: /^\d{1,12}$/.test(text(parameters.expires)) ? Number(parameters.expires) : NaN,
      frame: text(parameters.frame),
    },
    signature: text(parameters.signature),
  };
}
