import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can, requireRight } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { entrySchema } from '../../../platform/access/entryAsked';
import { publishOwnWork } from '../../../platform/access/publishOwnWork';
import { hasOwnRight } from '../../../platform/access/ownRight';
import { cmsEnv } from '../../../platform/env';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { draftRows } from '../../../pipeline/relations/draftLinks';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import { isPublishedType } from '../../../api/types';
import {
  allowOverride,
  setRequest,
  publicationRequestSchema,
} from '../../../pipeline/publication/publicationRequest';
import { publishSet } from '../../../pipeline/publication/publishSet';
import { readPublicationSet } from './publicationSet';
import type {
  PublicationResponse,
  PublicationSet,
} from '../../../pipeline/publication/publicationResponse';

/**
 * `GET /admin/entente/publication?uid=&documentId=`: what publishing an entry would take, in each
 * of its languages. `POST` publishes it with what was chosen of what it needs, all or nothing.
 */
export function registerPublicationRoutes(strapi: Core.Strapi): void {
  const entryOf = (asked: { uid: string; documentId: string } | undefined): LinkedDocument => {
    if (!asked || !isPublishedType(asked.uid)) throw new errors.ValidationError('uid, documentId');
    return { uid: asked.uid as UID.ContentType, documentId: asked.documentId };
  };
  const tell = async (ctx: AdminContext, entry: LinkedDocument) => {
    const { isLocalized } = traitsOf(strapi, entry.uid);
    const rows = await draftRows(strapi, entry.uid, entry.documentId);
    const locales = isLocalized ? rows.flatMap(({ locale }) => locale ?? []) : [''];
    const sets: PublicationSet[] = [];
    for (const locale of locales.sort()) sets.push(await readPublicationSet(strapi, entry, locale));
    const told: PublicationResponse = {
      sets,
      source: cmsEnv().locales[0],
      mayPublish: can(strapi, ctx, entry.uid, 'publish'),
      mayOverride: hasOwnRight(ctx, publishOwnWork),
    };
    ctx.body = told;
  };
  const read = async (ctx: AdminContext) => {
    const entry = entryOf(entrySchema.safeParse(ctx.query).data);
    requireRight(strapi, ctx, entry.uid, 'read');
    await tell(ctx, entry);
  };
  const publish = async (ctx: AdminContext) => {
    const asked = publicationRequestSchema.safeParse(ctx.request.body).data;
    const entry = entryOf(asked);
    if (!asked) throw new errors.ValidationError('locales');
    allowOverride(ctx, asked.reason);
    await publishSet(strapi, setRequest(strapi, ctx, entry, asked));
    await tell(ctx, entry);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/publication', right: { may: 'read' }, handle: read },
    { method: 'POST', path: '/publication', right: { may: 'publish' }, handle: publish },
  ]);
}
