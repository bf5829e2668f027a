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
import { readDraftVersions, type ReadVersions } from '../../../pipeline/publication/draftVersion';
import { readVersionsSchema } from '../../../pipeline/publication/publicationRequest';
import {
  localesShown,
  makePressLink,
  pressLink,
  pressType,
  readPressLinks,
  renewPressLink,
  revokePressLink,
} from './pressLinks';
import type { PressLink } from './pressLinkTable';
import { pressLinkWords } from '../words/pressLinkWords';

const pressLinkRequestSchema = localizedEntrySchema.extend({
  name: z.string().max(200),
  days: z.number(),
  read: readVersionsSchema,
});

/** A link, as staff see it. */
export interface PressLinkResponse extends Omit<PressLink, 'versions'> {
  /** Its whole address; null once it opens nothing. */
  url: string | null;
  /** Whether it shows nothing in this language any more: the entry has changed since it was read. */
  isChanged: boolean;
}

/** As each of the routes answers. */
export interface PressLinksResponse {
  links: PressLinkResponse[];
  /** What is read of the entry, in each of its languages. */
  versions: ReadVersions;
}

const isOneOf = (wanted: readonly string[]) => (locale: string) => wanted.includes(locale);

/**
 * `GET /admin/entente/press-links?uid=&documentId=&locale=`, `POST` of one, `POST …/{id}/revoke`:
 * who may read an entry before the public, for who may publish it. `POST …/{id}/renew` has one show
 * the entry as it is now. Each answers with the links of the entry as they then are.
 */
export function registerPressLinkRoutes(strapi: Core.Strapi): void {
  const answer = async (
    ctx: AdminContext,
    { uid, documentId }: { uid: string; documentId: string },
    asked: string,
  ) => {
    const { locales, secret, siteUrl } = cmsEnv();
    const locale = locales.find((code) => code === asked) ?? locales[0];
    const key = deriveSecret(secret, 'press-link-signing');
    const now = Date.now();
    const links: PressLinkResponse[] = [];
    for (const link of await readPressLinks(strapi, documentId)) {
      const { versions: _versions, ...told } = link;
      const isOver = link.revokedAt !== null || Date.parse(link.expiresAt) <= now;
      links.push({
        ...told,
        url: isOver ? null : siteUrl + pressLinkPath(key, link.id, locale),
        isChanged: !isOver && !(await localesShown(strapi, link)).some(isOneOf(['', locale])),
      });
    }
    const entry = { uid: uid as UID.ContentType, documentId };
    const answer: PressLinksResponse = { links, versions: await readDraftVersions(strapi, entry) };
    ctx.body = answer;
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
    requireRight(strapi, ctx, uid, 'publish');
    return { ...asked.data, uid };
  };
  const list = async (ctx: AdminContext) => {
    const entry = entryOf(ctx, localizedEntrySchema.safeParse(ctx.query));
    await answer(ctx, entry, entry.locale);
  };
  const make = async (ctx: AdminContext) => {
    const asked = entryOf(ctx, pressLinkRequestSchema.safeParse(ctx.request.body));
    await makePressLink(strapi, asked, readersName(strapi));
    await answer(ctx, asked, asked.locale);
  };
  const linkOf = async (ctx: AdminContext) => {
    const link = await pressLink(strapi, Number(ctx.params.id) || 0);
    if (!link)
      throw new errors.NotFoundError(
        pressLinkWords.say(readersLanguage(strapi), 'problems.unknown'),
      );
    requireRight(strapi, ctx, link.uid, 'publish');
    return link;
  };
  const revoke = async (ctx: AdminContext) => {
    const link = await linkOf(ctx);
    await revokePressLink(strapi, link);
    await answer(ctx, link, String(ctx.query.locale ?? ''));
  };
  const renew = async (ctx: AdminContext) => {
    const link = await linkOf(ctx);
    const asked = z.object({ read: readVersionsSchema }).safeParse(ctx.request.body ?? {});
    if (!asked.success) throw new errors.ValidationError('read');
    await renewPressLink(strapi, link, asked.data.read);
    await answer(ctx, link, String(ctx.query.locale ?? ''));
  };
  const right = { may: 'publish' } as const;
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/press-links', right, handle: list },
    { method: 'POST', path: '/press-links', right, handle: make },
    { method: 'POST', path: '/press-links/:id/revoke', right, handle: revoke },
    { method: 'POST', path: '/press-links/:id/renew', right, handle: renew },
  ]);
}
