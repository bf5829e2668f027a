import type { Core, Modules, UID } from '@strapi/strapi';
import { cmsEnv } from '../platform/env';
import { traitsOf } from '../platform/contentTypes/traits';
import type { WriteAction } from './contributions';
import { localesAsked } from './entry/rows';
import { inOwnTurn } from './guard/inOwnTurn';
import { guardWrite } from './guard/guardWrite';
import { lockDocument } from './guard/lockDocument';
import { publishDocument } from './publication/publishDocument';
import { copyDocument } from './save/copyDocument';
import { discardDraft } from './save/discardDraft';
import { releaseSlugs } from './save/slugs/claimedSlugs';
import { saveDocument, type SaveParams } from './save/saveDocument';
import { deleteDocument } from './withdrawal/deleteDocument';
import { withdrawDocument } from './withdrawal/withdrawDocument';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;

const ACTIONS: Readonly<Record<WriteAction, true>> = {
  create: true,
  update: true,
  publish: true,
  unpublish: true,
  delete: true,
  clone: true,
  discardDraft: true,
};

/** What replaces or publishes the words of a draft. */
const GUARDED: ReadonlySet<string> = new Set<WriteAction>(['update', 'publish', 'discardDraft']);

/** Takes an action of Strapi's Document Service along its way. */
async function dispatchAction(strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> {
  const uid = context.uid as UID.ContentType;
  const params = context.params as SaveParams;
  const action = context.action as WriteAction;
  if (action === 'clone') return copyDocument(strapi, uid, params, next);
  if (action === 'create' || action === 'update')
    return saveDocument(strapi, uid, action, params, next);
  const documentId = params.documentId ?? '';
  const locales = traitsOf(strapi, uid).isLocalized
    ? localesAsked(params.locale, cmsEnv().locales[0])
    : null;
  if (action === 'publish') return publishDocument(strapi, uid, documentId, locales, next);
  if (action === 'discardDraft') return discardDraft(strapi, uid, documentId, locales, next);
  if (action === 'unpublish')
    return withdrawDocument(strapi, uid, documentId, 'unpublish', locales, next);
  return deleteDocument(strapi, uid, documentId, locales, next);
}

/** Writes, one at a time and guarded where the words of a draft are concerned. */
async function write(strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> {
  const uid = context.uid as UID.ContentType;
  const { documentId, locale, data = null } = context.params as SaveParams;
  const run = async () => {
    const result = await dispatchAction(strapi, context, next);
    if (documentId) await releaseSlugs(strapi, uid, documentId);
    return result;
  };
  if (documentId) await lockDocument(strapi, uid, documentId);
  if (!documentId || !GUARDED.has(context.action)) return run();
  const asked = localesAsked(locale, cmsEnv().locales[0]);
  const [own = ''] = asked ?? [];
  const { isLocalized } = traitsOf(strapi, uid);
  const guarded = {
    uid,
    documentId,
    locale: isLocalized ? own : '',
    locales: isLocalized ? (asked ?? cmsEnv().locales) : [''],
    data: context.action === 'update' ? data : null,
  };
  return guardWrite(strapi, guarded, run);
}

/** Our rules around every write of our content types, in one transaction each. */
export function useDocumentRules(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (!context.uid.startsWith('api::') || !Object.hasOwn(ACTIONS, context.action)) return next();
    const done = inOwnTurn(strapi, () => write(strapi, context, next));
    return done as ReturnType<typeof next>;
  });
}
