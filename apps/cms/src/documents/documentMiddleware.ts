import type { Core, Modules, UID } from '@strapi/strapi';
import { auditSave } from '../audit/auditSave';
import { recordAudit } from '../audit/recordAudit';
import { guarding } from '../conflict/guarding';
import { cmsEnv } from '../env';
import { keepingVersions } from '../history/keepingVersions';
import { traitsOf } from '../relations/contentType';
import { draftRows } from '../relations/draftLinks';
import { forgetPublishedLinks } from '../relations/publishedLinks';
import { holdEntry } from './holdEntry';
import { publishing, withdrawing } from './publishing';
import { localesAsked, rowsOf } from './rows';
import { saving } from './saving';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;
type Saved = { documentId: string } | null;
interface Params {
  documentId?: string;
  locale?: unknown;
  status?: string;
  data?: Record<string, unknown>;
}

const WRITES = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'clone',
  'discardDraft',
]);

/** What replaces or publishes the words of a draft. */
const GUARDED = new Set(['update', 'publish', 'discardDraft']);

/** Saves and, where the caller asked for a published entry at once, publishes as everybody does. */
async function save(strapi: Core.Strapi, uid: UID.ContentType, params: Params, next: Next) {
  const locale = localesAsked(params.locale, cmsEnv().locales[0])?.[0] ?? cmsEnv().locales[0];
  const publishAtOnce = traitsOf(strapi, uid).hasDrafts && params.status === 'published';
  if (publishAtOnce) params.status = 'draft';
  params.data ??= {};
  const { data, documentId: id = null } = params;
  const write = () =>
    saving(strapi, uid, id, locale, data, next as () => Promise<Saved>) as Promise<Saved>;
  const saved = await auditSave(strapi, uid, id, locale, data, () =>
    keepingVersions(strapi, uid, id, write),
  );
  if (!publishAtOnce || !saved) return saved;
  const { isLocalized } = traitsOf(strapi, uid);
  const { documentId } = saved;
  const result = await strapi
    .documents(uid)
    .publish({ documentId, ...(isLocalized && { locale }) });
  return result.entries[0] ?? null;
}

async function remove(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: Next,
) {
  const result = await withdrawing(strapi, uid, documentId, 'delete', locales, next);
  if ((await rowsOf(strapi, uid, documentId)).length === 0)
    await forgetPublishedLinks(strapi, uid, documentId);
  return result;
}

/** A copy starts as unknown to the public as any new entry, at an address of its own. */
async function copy(strapi: Core.Strapi, uid: UID.ContentType, params: Params, next: Next) {
  const { attributes } = strapi.contentType(uid);
  params.data = {
    ...params.data,
    ...('listed' in attributes && { listed: false }),
    ...('slug' in attributes && { slug: null }),
  };
  const result = (await next()) as { entries?: { documentId: string; locale?: string | null }[] };
  for (const { documentId, locale } of result.entries ?? [])
    await recordAudit(
      strapi,
      'create',
      { uid, documentId, locale: locale ?? '' },
      { copyOf: params.documentId },
    );
  return result;
}

/** The draft is again what is published: nobody's work is left in it. */
async function discard(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: Next,
) {
  const result = await next();
  for (const { locale } of await draftRows(strapi, uid, documentId))
    if (!locales || !locale || locales.includes(locale))
      await recordAudit(strapi, 'discard', { uid, documentId, locale: locale ?? '' });
  return result;
}

/** Writes, unless the form that asks for it was filled before somebody else's change. */
async function write(strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> {
  const uid = context.uid as UID.ContentType;
  const { documentId, locale, data = null } = context.params as Params;
  const run = () => obey(strapi, context, next);
  if (documentId) await holdEntry(strapi, uid, documentId);
  if (!documentId || !GUARDED.has(context.action)) return run();
  const [own = ''] = localesAsked(locale, cmsEnv().locales[0]) ?? [];
  const written = context.action === 'update' ? data : null;
  const { isLocalized } = traitsOf(strapi, uid);
  return guarding(strapi, uid, documentId, isLocalized ? own : '', written, run);
}

async function obey(strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> {
  const uid = context.uid as UID.ContentType;
  const params = context.params as Params;
  const { action } = context;
  if (action === 'clone') return copy(strapi, uid, params, next);
  if (action === 'create' || action === 'update') return save(strapi, uid, params, next);
  const documentId = params.documentId ?? '';
  const locales = traitsOf(strapi, uid).isLocalized
    ? localesAsked(params.locale, cmsEnv().locales[0])
    : null;
  if (action === 'publish') return publishing(strapi, uid, documentId, locales, next);
  if (action === 'discardDraft') return discard(strapi, uid, documentId, locales, next);
  if (action === 'unpublish')
    return withdrawing(strapi, uid, documentId, 'unpublish', locales, next);
  return remove(strapi, uid, documentId, locales, next);
}

/** Our rules around every write of our content types, in one transaction each. */
export function useDocumentRules(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (!context.uid.startsWith('api::') || !WRITES.has(context.action)) return next();
    const done: Promise<unknown> = strapi.db.transaction(() => write(strapi, context, next));
    return done as ReturnType<typeof next>;
  });
}
