import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { pressLinkPath } from '@entente/protocol/pressLinkAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { requireRight } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { localizedEntrySchema } from '../../../platform/access/entryAsked';
import { cmsEnv } from '../../../platform/env';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { readersName } from '../../../platform/messages/readersName';
import { makePressLink, pressLink, pressType, readPressLinks, revokePressLink } from './pressLinks';
import type { PressLink } from './pressLinkTable';
import { pressLinkWords } from '../words/pressLinkWords';

const pressLinkRequestSchema = localizedEntrySchema.extend({
  name: z.string().max(200),
  days: z.number(),
});

/** A link, as staff see it. */
export interface PressLinkResponse extends PressLink {
  /** Its whole address; null once it opens nothing. */
  url: string | null;
}

/**
 * `GET /admin/entente/press-links?uid=&documentId=&locale=`, `POST` of one, `POST …/{id}/revoke`:
 * who may read an entry before the public, for who may change it. Each answers with the links of the
 * entry as they then are.
 */
export function registerPressLinkRoutes(strapi: Core.Strapi): void {
  const answer = async (ctx: AdminContext, documentId: string, asked: string) => {
    const { locales, secret, siteUrl } = cmsEnv();
    const locale = locales.find((code) => code === asked) ?? locales[0];
    const key = deriveSecret(secret, 'press-link-signing');
    const now = Date.now();
    const links: PressLinkResponse[] = (await readPressLinks(strapi, documentId)).map((link) => ({
      ...link,
      url:
        link.revokedAt || Date.parse(link.expiresAt) <= now
          ? null
          : siteUrl + pressLinkPath(key, link.id, locale),
    }));
    ctx.body = { links };
  };
  const entryOf = <Asked extends z.infer<typeof localizedEntrySchema>>(
    ctx: AdminContext,
    asked: z.ZodSafeParseResult<Asked>,
  ) => {
    if (!asked.success || !pressType(asked.data.uid))
      throw new errors.ValidationError(
        pressLinkWords.say(readersLanguage(strapi), 'problems.missing'),
      );
    const uid = asked.data.uid as UID.ContentType;
    requireRight(strapi, ctx, uid, 'update');
    return { ...asked.data, uid };
  };
  const list = async (ctx: AdminContext) => {
    const { documentId, locale } = entryOf(ctx, localizedEntrySchema.safeParse(ctx.query));
    await answer(ctx, documentId, locale);
  };
  const make = async (ctx: AdminContext) => {
    const asked = entryOf(ctx, pressLinkRequestSchema.safeParse(ctx.request.body));
    await makePressLink(strapi, asked, readersName(strapi));
    await answer(ctx, asked.documentId, asked.locale);
  };
  const revoke = async (ctx: AdminContext) => {
    const link = await pressLink(strapi, Number(ctx.params.id) || 0);
    if (!link)
      throw new errors.NotFoundError(
        pressLinkWords.say(readersLanguage(strapi), 'problems.unknown'),
      );
    requireRight(strapi, ctx, link.uid, 'update');
    await revokePressLink(strapi, link.id);
    await answer(ctx, link.documentId, String(ctx.query.locale ?? ''));
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/press-links', right: { may: 'update' }, handle: list },
    { method: 'POST', path: '/press-links', right: { may: 'update' }, handle: make },
    { method: 'POST', path: '/press-links/:id/revoke', right: { may: 'update' }, handle: revoke },
  ]);
}
