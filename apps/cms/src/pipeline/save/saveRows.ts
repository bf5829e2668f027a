import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { traitsOf } from '../../platform/contentTypes/traits';
import { cmsEnv } from '../../platform/env';
import { contributionsOf } from '../contributions';
import { rowsOf } from '../entry/rows';
import { refuseLateEmbargo } from '../publication/refuseEmbargoed';
import { refuseTaken } from '../relations/refuseTaken';
import { recordNewReason } from '../withdrawal/notices';
import { refuseUntranslated } from '../relations/refuseUntranslated';
import { refuseContradictions, refuseUnreadableLists } from './fieldProblems';
import { keepSharedParts } from './newLanguage';
import { recordLinks, recordSave } from './recordSave';
import { refuseUnstorable } from './refuseUnstorable';
import { shareRelations } from './shareRelations';
import { settleSlugs } from './slugs/claimedSlugs';
import { ensureSlug } from './slugs/ensureSlug';

type Saved = { documentId: string } | null;

/** A translation added to a public record is public too. */
async function keepTranslationPublic(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
) {
  await strapi.db.query(uid).updateMany({ where: { documentId }, data: { listed: true } });
}

/** Saves a draft or a record: address, relations in every locale, news for the site. */
export async function saveRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
  locale: string,
  data: Record<string, unknown>,
  next: () => Promise<Saved>,
): Promise<Saved> {
  const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
  const before = documentId ? await rowsOf(strapi, uid, documentId) : [];
  // It tells that something published refers to the record, and nothing else makes it so: a copy of
  // a public record begins without.
  if (data.listed !== false || documentId) delete data.listed;
  refuseUnstorable(strapi, data);
  await refuseUnreadableLists(strapi, uid, data);
  refuseLateEmbargo(strapi, before, data);
  await refuseTaken(strapi, uid, documentId, data);
  await refuseUntranslated(strapi, uid, isLocalized ? locale : cmsEnv().locales[0], data);
  for (const { beforeSave } of contributionsOf(strapi)) beforeSave?.(strapi, uid, data);
  const own = before.filter((row) => !isLocalized || row.locale === locale);
  if (isLocalized && before.length > 0 && own.length === 0) keepSharedParts(strapi, uid, data);
  const present = own.find((row) => row.slug)?.slug ?? null;
  // An entry to come has no id yet.
  const owner = documentId ?? randomUUID();
  const ownLocale = isLocalized ? locale : null;
  await ensureSlug(strapi, uid, data, { locale: ownLocale, documentId, owner, present });
  const { saving } = typeOf(uid).server;
  saving?.complete?.(data);
  const linksBefore =
    documentId && !hasDrafts ? await recordLinks(strapi, uid, documentId, data) : [];
  const result = await next();
  if (!result) return result;
  const id = result.documentId;
  if (!documentId) await settleSlugs(strapi, owner, id);
  await saving?.check?.(strapi, id, data);
  if (isLocalized && documentId)
    await shareRelations(strapi, uid, id, locale, data, own.length === 0);
  await refuseContradictions(strapi, uid, id, ownLocale, data);
  if (!hasDrafts) {
    if (isLocalized && before.some((row) => row.listed))
      await keepTranslationPublic(strapi, uid, id);
    await recordSave(strapi, uid, id, data, linksBefore);
  } else if ('withdrawalReason' in data && before.length > 0)
    await recordNewReason(strapi, uid, id, locale, data.withdrawalReason);
  return result;
}
