import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  registerAdminRoutes,
  requireRight,
  type AdminContext,
  type EntryAction,
} from '../access/adminRoutes';
import { entrySchema } from '../access/entryAsked';
import { readersLanguage } from '../messages/messages';
import { typeName } from '../relations/contentType';
import { ownContentTypes } from '../relations/relationMap';
import { differenceOf } from './difference';
import { readVersion, readVersions, type KeptVersion } from './readVersions';
import { restoreVersion } from './restoreVersion';
import { takeSnapshot } from './snapshot';

/**
 * `GET /admin/entente/versions?uid=&documentId=&locale=`; `GET …/{id}/difference` between a version
 * and the draft of now; `POST …/{id}/restore`.
 */
export function registerHistoryRoutes(strapi: Core.Strapi): void {
  const versionOf = async (ctx: AdminContext, action: EntryAction): Promise<KeptVersion> => {
    const version = /^\d{1,15}$/.test(ctx.params.id ?? '')
      ? await readVersion(strapi, Number(ctx.params.id))
      : null;
    if (!version) throw new errors.NotFoundError();
    requireRight(strapi, ctx, version.uid, action);
    return version;
  };
  const list = async (ctx: AdminContext) => {
    const asked = entrySchema.safeParse(ctx.query);
    if (!asked.success || !ownContentTypes(strapi).some((uid) => uid === asked.data.uid))
      throw new errors.ValidationError('uid, documentId, locale');
    const { uid, documentId, locale } = asked.data;
    requireRight(strapi, ctx, uid, 'read');
    ctx.body = { versions: await readVersions(strapi, documentId, locale) };
  };
  const difference = async (ctx: AdminContext) => {
    const { uid, documentId, locale, snapshot } = await versionOf(ctx, 'read');
    const own = uid as UID.ContentType;
    const now = await takeSnapshot(strapi, own, documentId, locale || null);
    const empty = { fields: {}, relations: {} };
    ctx.body = {
      fields: differenceOf(typeName(own), snapshot, now ?? empty, readersLanguage(strapi)),
    };
  };
  const restore = async (ctx: AdminContext) => {
    await restoreVersion(strapi, await versionOf(ctx, 'update'));
    ctx.body = {};
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/versions', handle: list },
    { method: 'GET', path: '/versions/:id/difference', handle: difference },
    { method: 'POST', path: '/versions/:id/restore', handle: restore },
  ]);
}
