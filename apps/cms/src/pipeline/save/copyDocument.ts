import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { titleFields } from '../../platform/contentTypes/entryTitle';
import { traitsOf } from '../../platform/contentTypes/traits';
import { cmsEnv } from '../../platform/env';
import { afterWrite } from '../afterWrite';
import { localesAsked } from '../entry/rows';
import { exclusiveRelations } from '../relations/exclusiveRelations';
import { recordAudit } from '../record/recordAudit';
import { saveRows } from './saveRows';
import type { SaveParams } from './saveDocument';

type Data = Record<string, unknown>;
interface Copies {
  entries?: { documentId: string; locale?: string | null }[];
}

/**
 * What a copy begins with: what was written for it, called as the original where nothing was, at an
 * address of its own, and without what belongs to the original alone: it would take the original's
 * milestones away otherwise.
 */
async function wordsOfCopy(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  { documentId, data = {} }: SaveParams,
): Promise<Data> {
  const { isLocalized, hasDrafts } = traitsOf(strapi, uid);
  const { attributes } = strapi.contentType(uid);
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId } })) as Data[];
  const original = rows.find(
    (row) => (!isLocalized || row.locale === locale) && (!hasDrafts || row.publishedAt === null),
  );
  const named = titleFields(typeOf(uid)).map((field) => [field, original?.[field]]);
  const isOriginals = rows.some(({ slug }) => slug === data.slug);
  return {
    ...Object.fromEntries(named),
    ...data,
    ...('listed' in attributes && { listed: false }),
    ...('slug' in attributes && { slug: isOriginals ? null : (data.slug ?? null) }),
    ...Object.fromEntries(exclusiveRelations(strapi, uid).map((name) => [name, { set: [] }])),
  };
}

/** A copy starts as unknown to the public as any new entry, and is saved by the same rules. */
export async function copyDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  params: SaveParams,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const locale = localesAsked(params.locale, cmsEnv().locales[0])?.[0] ?? cmsEnv().locales[0];
  const data = await wordsOfCopy(strapi, uid, locale, params);
  params.data = data;
  let result: Copies = {};
  await saveRows(strapi, uid, null, locale, data, async () => {
    result = (await next()) as Copies;
    return result.entries?.[0] ?? null;
  });
  const entries = result.entries ?? [];
  for (const { documentId, locale: own } of entries)
    await recordAudit(
      strapi,
      'create',
      { uid, documentId, locale: own ?? '' },
      { copyOf: params.documentId },
    );
  for (const documentId of new Set(entries.map((entry) => entry.documentId)))
    await afterWrite(strapi, 'clone', { uid, documentId, locales: null });
  return result;
}
