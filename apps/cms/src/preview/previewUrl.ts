import type { UID } from '@strapi/strapi';
import { entryTypes } from '@entente/model/segments';
import { deriveSecret } from '@entente/secrets/derive';
import { previewPath, previewSeconds } from '@entente/secrets/preview';
import { adminOrigins, type CmsEnv } from '../env';
import { typeName } from '../relations/contentType';

interface Asked {
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
  { documentId, locale }: Asked,
  now: number,
): string | undefined {
  const type = entryTypes.find((name) => name === typeName(uid));
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
