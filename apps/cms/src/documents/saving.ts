import type { Core, UID } from '@strapi/strapi';
import { ensureEmbedKey } from '../embeds/ensureEmbedKey';
import { PARTNER, refuseUnfitEmbed } from '../embeds/refuseUnfitEmbed';
import { refuseFalseClaim, SITE } from '../publication/accessibilityClaim';
import { refuseLateEmbargo } from '../publication/refuseEmbargoed';
import { alignDrafts } from '../relations/alignDrafts';
import { traitsOf } from '../relations/contentType';
import { draftRows, readDraftLinks } from '../relations/draftLinks';
import { listMasters } from '../relations/listMasters';
import { isPublishable, type LinkedDocument } from '../relations/publishedLinks';
import { relationsOf } from '../relations/relationMap';
import { ensureSlug } from '../slugs/ensureSlug';
import { note, noteListed } from './note';
import { publicRows, rowsOf } from './rows';
import { noteNewReason } from './withdrawal';

type Data = Record<string, unknown>;

/** Links between masters, which no publication decides on. */
async function masterLinks(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Data,
): Promise<LinkedDocument[]> {
  const found: LinkedDocument[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!(relation.attribute in data) || isPublishable(strapi, relation)) continue;
    for (const { target } of await readDraftLinks(strapi, relation, [documentId]))
      found.push({ uid: relation.target, documentId: target });
  }
  return found;
}

/** Gives the other locales the relations just written in one, and a new locale those of the others. */
async function shareRelations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  data: Data,
  isNewLocale: boolean,
): Promise<void> {
  const names = relationsOf(strapi, uid).map(({ attribute }) => attribute);
  const written = names.filter((name) => name in data);
  if (isNewLocale) {
    const rows = await draftRows(strapi, uid, documentId);
    const model = rows.find((row) => row.locale !== null && row.locale !== locale)?.locale;
    const inherited = names.filter((name) => !(name in data));
    if (model)
      await alignDrafts(strapi, uid, documentId, model, { attributes: inherited, into: [locale] });
  }
  if (written.length > 0)
    await alignDrafts(strapi, uid, documentId, locale, { attributes: written });
}

/** Saves a draft or a master record: address, relations in every locale, news for the site. */
export async function saving(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
  locale: string,
  data: Data,
  next: () => Promise<{ documentId: string } | null>,
): Promise<unknown> {
  const { hasDrafts, isLocalized, isSingle } = traitsOf(strapi, uid);
  const before = documentId ? await rowsOf(strapi, uid, documentId) : [];
  refuseLateEmbargo(strapi, before, data);
  const own = before.filter((row) => !isLocalized || row.locale === locale);
  const present = own.find((row) => row.slug)?.slug ?? null;
  await ensureSlug(strapi, uid, data, { locale: isLocalized ? locale : null, documentId, present });
  if (uid === PARTNER) ensureEmbedKey(data);
  const linksBefore =
    documentId && !hasDrafts ? await masterLinks(strapi, uid, documentId, data) : [];
  const result = await next();
  if (!result) return result;
  const id = result.documentId;
  if (uid === SITE) await refuseFalseClaim(strapi, id);
  if (uid === PARTNER && 'embed' in data) await refuseUnfitEmbed(strapi, id);
  if (isLocalized && documentId) {
    const isNewLocale = own.length === 0;
    await shareRelations(strapi, uid, id, locale, data, isNewLocale);
  }
  if (hasDrafts) {
    if ('withdrawalReason' in data && before.length > 0)
      await noteNewReason(strapi, uid, id, locale, data.withdrawalReason);
    return result;
  }
  if (isLocalized && before.some((row) => row.listed)) await keepListed(strapi, uid, id);
  const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, id));
  if (rows.length === 0) return result;
  const listed =
    rows.some((row) => row.listed) || isSingle ? await listMasters(strapi, uid, id) : [];
  const links = [...linksBefore, ...(await masterLinks(strapi, uid, id, data))];
  note(uid, id, 'update', rows, links);
  await noteListed(strapi, listed);
  return result;
}

/** A translation added to a public record is public too. */
async function keepListed(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  await strapi.db.query(uid).updateMany({ where: { documentId }, data: { listed: true } });
}
