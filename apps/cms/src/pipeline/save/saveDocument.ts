import type { Core, UID } from '@strapi/strapi';
import { cmsEnv } from '../../platform/env';
import { traitsOf } from '../../platform/contentTypes/traits';
import { afterWrite } from '../afterWrite';
import { localesAsked } from '../entry/rows';
import { auditSave } from '../record/auditSave';
import { keepVersions } from '../record/keepVersions';
import { saveRows } from './saveRows';

type Saved = { documentId: string } | null;

/** What a call of Strapi's Document Service says. */
export interface SaveParams {
  documentId?: string;
  locale?: unknown;
  status?: string;
  data?: Record<string, unknown>;
}

/** Saves and, where the caller asked for a published entry at once, publishes as everybody does. */
export async function saveDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: 'create' | 'update',
  params: SaveParams,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
  const locale = localesAsked(params.locale, cmsEnv().locales[0])?.[0] ?? cmsEnv().locales[0];
  const publishAtOnce = hasDrafts && params.status === 'published';
  if (publishAtOnce) params.status = 'draft';
  params.data ??= {};
  // Which entry it is, is never among its fields: what somebody sends may be another's.
  delete params.data.id;
  delete params.data.documentId;
  const { data, documentId: id = null } = params;
  const write = () => saveRows(strapi, uid, id, locale, data, next as () => Promise<Saved>);
  const saved = await auditSave(strapi, uid, id, locale, data, () =>
    keepVersions(strapi, uid, id, write),
  );
  if (!saved) return saved;
  const { documentId } = saved;
  const locales = isLocalized ? [locale] : null;
  await afterWrite(strapi, action, { uid, documentId, locales });
  if (!publishAtOnce) return saved;
  const result = await strapi
    .documents(uid)
    .publish({ documentId, ...(isLocalized && { locale }) });
  return result.entries[0] ?? null;
}
