import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can, requireRight, type EntryAction } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { localizedEntrySchema } from '../../../platform/access/entryAsked';
import { cmsEnv } from '../../../platform/env';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { readTranslationTasks, sideBySide } from './readTranslations';
import { confirmFigures } from './translationFigures';
import { translationWords } from '../words/translationWords';

/**
 * `GET /admin/entente/translations`: what is to be translated. `GET …/entry?uid=&documentId=&locale=`:
 * source and translation side by side. `POST …/confirm` of the same: its numbers are right as they
 * are. The last two answer with the entry as it then is.
 */
export function registerTranslationRoutes(strapi: Core.Strapi): void {
  const list = async (ctx: AdminContext) => {
    const maySee = (uid: UID.ContentType) => can(strapi, ctx, uid, 'read');
    ctx.body = { tasks: await readTranslationTasks(strapi, maySee) };
  };
  const entryOf = (ctx: AdminContext, asked: unknown, action: EntryAction) => {
    const unknown = translationWords.say(readersLanguage(strapi), 'problems.unknown');
    const entry = localizedEntrySchema.safeParse(asked);
    const uid = ownContentTypes(strapi).find((own) => own === entry.data?.uid);
    if (!entry.success || !uid || !traitsOf(strapi, uid).isLocalized)
      throw new errors.ValidationError(unknown);
    if (!cmsEnv().locales.slice(1).includes(entry.data.locale))
      throw new errors.ValidationError(unknown);
    requireRight(strapi, ctx, uid, action);
    return { ...entry.data, uid };
  };
  const answer = async (
    ctx: AdminContext,
    { uid, documentId, locale }: ReturnType<typeof entryOf>,
  ) => {
    const language = readersLanguage(strapi);
    const entry = await sideBySide(strapi, uid, documentId, locale, language);
    if (!entry) throw new errors.NotFoundError(translationWords.say(language, 'problems.unknown'));
    ctx.body = entry;
  };
  const entry = async (ctx: AdminContext) => answer(ctx, entryOf(ctx, ctx.query, 'read'));
  const confirm = async (ctx: AdminContext) => {
    const asked = entryOf(ctx, ctx.request.body, 'update');
    await confirmFigures(strapi, asked.uid, asked.documentId, asked.locale);
    await answer(ctx, asked);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/translations', right: { may: 'read' }, handle: list },
    { method: 'GET', path: '/translations/entry', right: { may: 'read' }, handle: entry },
    { method: 'POST', path: '/translations/confirm', right: { may: 'update' }, handle: confirm },
  ]);
}
