import type { Core, UID } from '@strapi/strapi';
import { afterWrite } from '../afterWrite';
import { exclusiveRelations } from '../relations/exclusiveRelations';
import { recordAudit } from '../record/recordAudit';
import type { SaveParams } from './saveDocument';

/**
 * A copy starts as unknown to the public as any new entry, at an address of its own, and without
 * what belongs to the original alone: it would take the original's milestones away otherwise.
 */
export async function copyDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  params: SaveParams,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const { attributes } = strapi.contentType(uid);
  params.data = {
    ...params.data,
    ...('listed' in attributes && { listed: false }),
    ...('slug' in attributes && { slug: null }),
    ...Object.fromEntries(exclusiveRelations(strapi, uid).map((name) => [name, { set: [] }])),
  };
  const result = (await next()) as { entries?: { documentId: string; locale?: string | null }[] };
  const entries = result.entries ?? [];
  for (const { documentId, locale } of entries)
    await recordAudit(
      strapi,
      'create',
      { uid, documentId, locale: locale ?? '' },
      { copyOf: params.documentId },
    );
  for (const documentId of new Set(entries.map((entry) => entry.documentId)))
    await afterWrite(strapi, 'clone', { uid, documentId, locales: null });
  return result;
}
