import type { UID } from '@strapi/strapi';
import { previewSeconds } from '@entente/protocol/limits';
import { previewPath } from '@entente/protocol/previewAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { adminOrigins, type CmsEnv } from '../../../platform/env';
import { pageTypeOf } from '../../../api/types';

interface PreviewRequest {
  documentId?: string;
  /** Absent for a type without languages. */
  locale?: string | null;
}

/**
 * Where an editor sees a draft on the real site, for ten minutes.
 * @param now milliseconds since 1970
 * @returns undefined for what has no page of its own, or is not saved yet
 */
export function previewUrl(
  env: CmsEnv,
  uid: UID.ContentType,
  { documentId, locale }: PreviewRequest,
  now: number,
): string | undefined {
  const type = pageTypeOf(uid);
  if (!type || !documentId) return undefined;
  const path = previewPath(deriveSecret(env.secret, 'preview-signing'), {
    type,
    id: documentId,
    locale: locale ?? env.locales[0],
    expires: Math.floor(now / 1000) + previewSeconds,
    frame: adminOrigins(env).join(' '),
  });
  return env.siteUrl + path;
}
