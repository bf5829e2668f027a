import type { Core, UID } from '@strapi/strapi';
import { ADDRESSES } from '../addresses/addressTable';
import { publicRows, type EntryRow } from '../entry/rows';
import { typeName } from '../../platform/contentTypes/traits';
import { ownContentTypes } from '../../platform/contentTypes/relationMap';
import { COUNTER } from './changeTables';

const AT_ONCE = 100;

type SluggedRow = EntryRow & { documentId: string };

async function publicAddresses(strapi: Core.Strapi, uid: UID.ContentType, at: string) {
  const rows: SluggedRow[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'slug', 'publishedAt', ...listedOf(strapi, uid)],
  });
  return (publicRows(strapi, uid, rows) as SluggedRow[]).flatMap(({ documentId, locale, slug }) =>
    locale && slug
      ? [
          {
            type: typeName(uid),
            document_id: documentId,
            locale,
            slug,
            state: 'current',
            revision: 0,
            at,
          },
        ]
      : [],
  );
}

const listedOf = (strapi: Core.Strapi, uid: UID.ContentType) =>
  'listed' in strapi.contentType(uid).attributes ? ['listed'] : [];

/**
 * Begins the change record of a database that has none: at revision 0, knowing the addresses of
 * what is public already.
 */
export async function startRecord(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (await trx(COUNTER).where({ id: 1 }).first()) return;
    const at = new Date().toISOString();
    for (const uid of ownContentTypes(strapi)) {
      if (!('slug' in strapi.contentType(uid).attributes)) continue;
      const rows = await publicAddresses(strapi, uid, at);
      for (let first = 0; first < rows.length; first += AT_ONCE)
        await trx(ADDRESSES).insert(rows.slice(first, first + AT_ONCE));
    }
    await trx(COUNTER).insert({ id: 1, head: 0 });
  });
}
