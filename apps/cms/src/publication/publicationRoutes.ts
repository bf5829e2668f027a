import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { can, registerAdminRoutes, requireRight, type AdminContext } from '../access/adminRoutes';
import { entrySchema } from '../access/entryAsked';
import { mayDo } from '../access/ownActions';
import { cmsEnv } from '../env';
import { traitsOf } from '../relations/contentType';
import { draftRows } from '../relations/draftLinks';
import type { LinkedDocument } from '../relations/publishedLinks';
import { isPublishedType } from '../relations/relationMap';
import { allowOverride, askedSet, publicationSchema } from './publicationAsked';
import { publishSet } from './publishSet';
import { readPublicationSet, type PublicationSet } from './publicationSet';

/** What the form of an entry says of its publication: a set for each language that it exists in. */
export interface ToldPublication {
  sets: PublicationSet[];
  /** The language that others are translated from. */
  source: string;
  mayPublish: boolean;
  /** Whether a reason lets them publish what they wrote last. */
  mayOverride: boolean;
}

/**
 * `GET /admin/entente/publication?uid=&documentId=`: what publishing an entry would take, in each
 * of its languages. `POST` publishes it with what was chosen of what it needs, all or nothing.
 */
export function registerPublicationRoutes(strapi: Core.Strapi): void {
  const entryOf = (asked: { uid: string; documentId: string } | undefined): LinkedDocument => {
    if (!asked || !isPublishedType(strapi, asked.uid))
      throw new errors.ValidationError('uid, documentId');
    return { uid: asked.uid as UID.ContentType, documentId: asked.documentId };
  };
  const tell = async (ctx: AdminContext, entry: LinkedDocument) => {
    const { isLocalized } = traitsOf(strapi, entry.uid);
    const rows = await draftRows(strapi, entry.uid, entry.documentId);
    const locales = isLocalized ? rows.flatMap(({ locale }) => locale ?? []) : [''];
    const sets: PublicationSet[] = [];
    for (const locale of locales.sort()) sets.push(await readPublicationSet(strapi, entry, locale));
    const told: ToldPublication = {
      sets,
      source: cmsEnv().locales[0],
      mayPublish: can(strapi, ctx, entry.uid, 'publish'),
      mayOverride: mayDo(ctx, 'publishOwnWork'),
    };
    ctx.body = told;
  };
  const read = async (ctx: AdminContext) => {
    const entry = entryOf(entrySchema.safeParse(ctx.query).data);
    requireRight(strapi, ctx, entry.uid, 'read');
    await tell(ctx, entry);
  };
  const publish = async (ctx: AdminContext) => {
    const asked = publicationSchema.safeParse(ctx.request.body).data;
    const entry = entryOf(asked);
    if (!asked) throw new errors.ValidationError('locales');
    allowOverride(ctx, asked.reason);
    await publishSet(strapi, askedSet(strapi, ctx, entry, asked));
    await tell(ctx, entry);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/publication', handle: read },
    { method: 'POST', path: '/publication', handle: publish },
  ]);
}
