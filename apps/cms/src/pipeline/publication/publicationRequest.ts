import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../platform/access/adminContext';
import { requireRight } from '../../platform/access/entryRight';
import { documentIdSchema, entrySchema } from '../../platform/access/entryAsked';
import { publishOwnWork } from '../../platform/access/publishOwnWork';
import { requireOwnRight } from '../../platform/access/ownRight';
import { traitsOf } from '../../platform/contentTypes/traits';
import type { LinkedDocument } from '../relations/publishedLinks';
import type { PublicationSetRequest } from './publishSet';

/** Which version of each draft somebody has read; nothing of what they don't say. */
export const readVersionsSchema = z
  .array(
    z.object({
      documentId: documentIdSchema,
      locale: z.string().max(20),
      version: z.string().max(100_000),
    }),
  )
  .max(2_000)
  .default([]);

/** An entry to publish: in which languages, with what of that which it needs, and why exceptionally. */
export const publicationRequestSchema = z.object({
  uid: entrySchema.shape.uid,
  documentId: documentIdSchema,
  locales: z.array(z.string().max(20)).max(50),
  withThese: z.array(documentIdSchema).max(500).default([]),
  reason: z.string().trim().min(1).max(1000).optional(),
  read: readVersionsSchema,
});

/**
 * Lets whoever gives a reason, and may, publish what they wrote last.
 * @throws ForbiddenError for whoever may not
 */
export function allowOverride(ctx: AdminContext, reason: string | undefined): void {
  if (!reason) return;
  requireOwnRight(ctx, publishOwnWork);
  ctx.state.override = { reason, until: null };
}

/** @throws ValidationError where a language has to be named and none is */
export function setRequest(
  strapi: Core.Strapi,
  ctx: AdminContext,
  entry: LinkedDocument,
  {
    locales,
    withThese,
    read,
  }: Pick<z.infer<typeof publicationRequestSchema>, 'locales' | 'withThese' | 'read'>,
): PublicationSetRequest {
  if (locales.length === 0 && traitsOf(strapi, entry.uid).isLocalized)
    throw new errors.ValidationError('locales');
  return {
    entry,
    locales,
    withThese: new Set(withThese),
    read,
    requireRight: (uid) => requireRight(strapi, ctx, uid, 'publish'),
  };
}
