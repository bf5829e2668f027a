import type { Core, UID } from '@strapi/strapi';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { traitsOf, typeName } from '../../../platform/contentTypes/traits';
import { withConnection } from '../../../platform/database/connection';
import { SLUGS } from './slugTable';

export const hasSlug = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  'slug' in strapi.contentType(uid).attributes;

/** Whether each language of an entry has an address of its own. */
function hasSlugs(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  const { slug } = strapi.contentType(uid).attributes;
  const { i18n } = (slug?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return traitsOf(strapi, uid).isLocalized && i18n?.localized === true;
}

/** Under which an address is kept: '' where all languages share it. */
export const slugLocale = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string | null,
): string => (hasSlugs(strapi, uid) ? (locale ?? '') : '');

/**
 * Takes an address for an entry, until its transaction is over or for good. Of two who take one at
 * the same moment the second waits here for the first to be done.
 * @param owner the entry's id, or a name of its own for one that has none yet
 * @returns false where it is another's
 */
export async function claimSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { locale, slug, owner }: { locale: string; slug: string; owner: string },
): Promise<boolean> {
  const key = { type: typeName(uid), locale, slug };
  return withConnection(strapi, async (connection) => {
    await connection(SLUGS)
      .insert({ ...key, document_id: owner })
      .onConflict(['type', 'locale', 'slug'])
      .ignore();
    const held = await connection(SLUGS).where(key).first<{ owner: string } | undefined>({
      owner: 'document_id',
    });
    return held?.owner === owner;
  });
}

/** Gives what was claimed for an entry to come to the one that it has become. */
export async function settleSlugs(
  strapi: Core.Strapi,
  owner: string,
  documentId: string,
): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(SLUGS).where({ document_id: owner }).update({ document_id: documentId }),
  );
}

/** Gives back the addresses that an entry has neither as a draft nor in public. */
export async function releaseSlugs(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  if (!hasSlug(strapi, uid)) return;
  const rows: { locale: string | null; slug: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['locale', 'slug'] });
  const keyOf = (locale: string | null, slug: string | null) =>
    `${slugLocale(strapi, uid, locale)} ${slug}`;
  const kept = new Set(rows.map(({ locale, slug }) => keyOf(locale, slug)));
  await withConnection(strapi, async (connection) => {
    const own = { type: typeName(uid), document_id: documentId };
    const claims: { id: number; locale: string; slug: string }[] = await connection(SLUGS)
      .where(own)
      .select('id', 'locale', 'slug');
    const given = claims.filter(({ locale, slug }) => !kept.has(keyOf(locale, slug)));
    if (given.length > 0)
      await connection(SLUGS)
        .whereIn(
          'id',
          given.map(({ id }) => id),
        )
        .delete();
  });
}

/** Claims the addresses of a register that was written before they were, each for one entry. */
export async function claimPresentSlugs(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const uid of ownContentTypes(strapi)) {
      if (!hasSlug(strapi, uid)) continue;
      const { table } = traitsOf(strapi, uid);
      const locale = hasSlugs(strapi, uid) ? "coalesce(locale, '')" : "''";
      await trx.raw(
        `insert into ${SLUGS} (type, locale, slug, document_id)
         select ?, ${locale}, slug, min(document_id) from ${table}
         where slug is not null and slug <> '' group by ${hasSlugs(strapi, uid) ? 'locale, ' : ''}slug
         on conflict (type, locale, slug) do nothing`,
        [typeName(uid)],
      );
    }
  });
}
