import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findType, pageTypeOf } from '../../../api/types';
import { isKeptByUses } from '../../../pipeline/withdrawal/refuseUsed';
import { sayUses } from '../../../pipeline/withdrawal/sayUses';
import { usesOf } from '../../../pipeline/withdrawal/usesOf';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { requireRight } from '../../../platform/access/entryRight';
import { entrySchema } from '../../../platform/access/entryAsked';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import type { UsesResponse } from '../usesResponse';

/**
 * `GET /admin/entente/uses?uid=&documentId=&locale=`: who refers to an entry, and whether deleting
 * it in that language (in all, where none is named) is refused for that.
 */
export function registerUsesRoute(strapi: Core.Strapi): void {
  const read = async (ctx: AdminContext) => {
    const asked = entrySchema.safeParse(ctx.query).data;
    if (!asked || !findType(asked.uid)) throw new errors.ValidationError('uid, documentId');
    const uid = asked.uid as UID.ContentType;
    requireRight(strapi, ctx, uid, 'read');
    const uses = await usesOf(strapi, uid, asked.documentId);
    const told: UsesResponse = {
      uses: await sayUses(strapi, uses, readersLanguage(strapi)),
      isRefused:
        uses.length > 0 &&
        (await isKeptByUses(strapi, uid, asked.documentId, asked.locale ? [asked.locale] : null)),
      hasPage: pageTypeOf(uid) !== null,
    };
    ctx.body = told;
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/uses', right: { may: 'read' }, handle: read },
  ]);
}
