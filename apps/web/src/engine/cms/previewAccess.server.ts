import {
  checkPreview,
  previewPath,
  signPreview,
  type PreviewClaim,
} from '@entente/protocol/previewAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { env } from '../../env';

const key = () => deriveSecret(env().secret, 'preview-signing');

/** Whether the CMS let somebody see this draft, and still does. */
export function previewAccess(claim: PreviewClaim, signature: string) {
  return checkPreview(key(), claim, signature, Date.now() / 1_000);
}

/** The address of a preview that ends when this one does. */
export function siblingPreview(claim: PreviewClaim): string {
  return previewPath(key(), claim);
}

const marker = 'preview~';

/** The name by which a preview shows an uploaded file that no page shows yet. */
export function previewFileName(file: string, expires: number): string {
  const signature = signPreview(key(), fileClaim(file, expires));
  return `${marker}${expires}~${signature}~${file}`;
}

/**
 * The uploaded file that a preview shows by this name.
 * @returns null for a name that no preview that still holds has given; undefined for any other file
 */
export function previewedFile(name: string): string | null | undefined {
  if (!name.startsWith(marker)) return undefined;
  const [expires = '', signature = '', ...rest] = name.slice(marker.length).split('~');
  const file = rest.join('~');
  const claim = fileClaim(file, Number(expires));
  return previewAccess(claim, signature) === 'valid' ? file : null;
}

const fileClaim = (file: string, expires: number): PreviewClaim => ({
  type: 'media',
  id: file,
  locale: '',
  expires,
  frame: '',
});
