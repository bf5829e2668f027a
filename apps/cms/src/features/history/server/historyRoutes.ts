import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../platform/access/adminContext';
import { requireRight, type EntryAction } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { entrySchema } from '../../../platform/access/entryAsked';
import { publicRows, rowsOf } from '../../../pipeline/entry/rows';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { traitsOf, typeName } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { differenceOf } from '../../../pipeline/entry/difference';
import { readVersion, readVersions, type StoredVersion } from './readVersions';
import { restoreVersion } from './restoreVersion';
import { keptRelations, takeSnapshot } from '../../../pipeline/entry/snapshot';
import type { Version } from '../../../pipeline/record/versionTable';

/** What the form of an entry says of its versions. */
export interface VersionsResponse {
  versions: Version[];
  /** Whether a version that is taken up again is a draft. */
  hasDrafts: boolean;
  /** Whether the public sees the entry: a record that is taken up again is then seen at once. */
  isPublic: boolean;
}

/**
 * `GET /admin/entente/versions?uid=&documentId=&locale=`; `GET …/{id}/difference` between a version
 * and the draft, or the record, of now; `POST …/{id}/restore`.
 */
export function registerHistoryRoutes(strapi: Core.Strapi): void {
  const versionOf = async (ctx: AdminContext, action: EntryAction): Promise<StoredVersion> => {
    const version = /^-?\d{1,15}$/.test(ctx.params.id ?? '')
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
    const own = uid as UID.ContentType;
    const rows = await rowsOf(strapi, own, documentId);
    const told: VersionsResponse = {
      versions: await readVersions(strapi, documentId, locale),
      hasDrafts: traitsOf(strapi, own).hasDrafts,
      isPublic: publicRows(strapi, own, rows).length > 0,
    };
    ctx.body = told;
  };
  const difference = async (ctx: AdminContext) => {
    const { uid, documentId, locale, snapshot } = await versionOf(ctx, 'read');
    const own = uid as UID.ContentType;
    const relations = keptRelations(strapi, own);
    const now = await takeSnapshot(strapi, own, documentId, locale || null, relations);
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
    { method: 'GET', path: '/versions', right: { may: 'read' }, handle: list },
    { method: 'GET', path: '/versions/:id/difference', right: { may: 'read' }, handle: difference },
    { method: 'POST', path: '/versions/:id/restore', right: { may: 'update' }, handle: restore },
  ]);
}
