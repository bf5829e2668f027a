import type { Core } from '@strapi/strapi';
import { addressList } from '../../../../pipeline/addresses/addressList';
import {
  ADDRESS_COLUMNS,
  ADDRESSES,
  type Address,
} from '../../../../pipeline/addresses/addressTable';
import { withConnection } from '../../../../platform/database/connection';
import { uidOf } from '../../../../api/types';
import { publicRows, type EntryRow } from '../../../../pipeline/entry/rows';
import { traitsOf } from '../../../../platform/contentTypes/traits';
import type { EntryBehind } from './entryBehind';

/** What is to be found at the address of an entry. */
export type Place =
  | { state: 'public' }
  | { state: 'moved'; to: EntryBehind }
  | { state: 'withdrawn' | 'unpublished' | 'absent' };

/** Slugs asked about in one statement: SQLite takes no more than 32,766 values. */
const CHUNK = 500;

interface Row {
  documentId: string;
  locale: string;
  slug: string;
  isPublic: boolean;
}

async function inChunks<Value>(
  all: readonly string[],
  read: (some: string[]) => Promise<Value[]>,
): Promise<Value[]> {
  const found: Value[] = [];
  for (let start = 0; start < all.length; start += CHUNK)
    found.push(...(await read(all.slice(start, start + CHUNK))));
  return found;
}

async function rowsWhere(
  strapi: Core.Strapi,
  type: EntryBehind['type'],
  column: 'slug' | 'documentId',
  values: readonly string[],
): Promise<Row[]> {
  const uid = uidOf(type);
  const { isPublicByReference } = traitsOf(strapi, uid);
  const rows = await inChunks<EntryRow & { documentId: string }>(values, (some) =>
    strapi.db.query(uid).findMany({
      select: [
        'documentId',
        'locale',
        'slug',
        'publishedAt',
        ...(isPublicByReference ? ['listed'] : []),
      ],
      where: { [column]: { $in: some } },
    }),
  );
  const shown = new Set(publicRows(strapi, uid, rows));
  return rows.map((row) => ({
    documentId: row.documentId,
    locale: row.locale ?? '',
    slug: row.slug ?? '',
    isPublic: shown.has(row),
  }));
}

/** What became of the addresses of a type, by 'locale/slug'. */
async function placesOf(
  strapi: Core.Strapi,
  type: EntryBehind['type'],
  asked: readonly EntryBehind[],
): Promise<Map<string, Place>> {
  const slugs = [...new Set(asked.map(({ slug }) => slug))];
  const rows = await rowsWhere(strapi, type, 'slug', slugs);
  const addresses = await inChunks<Address>(slugs, (some) =>
    withConnection(strapi, (connection) =>
      connection(ADDRESSES).where({ type }).whereIn('slug', some).select(ADDRESS_COLUMNS),
    ),
  );
  const { former, withdrawn } = addressList(addresses);
  const left = [...former, ...withdrawn];
  const documents = [...new Set([...rows, ...left].map(({ documentId }) => documentId))];
  const now = (await rowsWhere(strapi, type, 'documentId', documents)).filter(
    (row) => row.isPublic,
  );

  const placeOf = ({ locale, slug }: EntryBehind): Place => {
    const here = rows.filter((row) => row.slug === slug && row.locale === locale);
    if (here.some((row) => row.isPublic)) return { state: 'public' };
    const one = left.find((former_) => former_.slug === slug && former_.locale === locale);
    // A language changed by hand: the site has the entry, at another address.
    const other = rows.find((row) => row.slug === slug && row.isPublic);
    const documentId = one?.documentId ?? other?.documentId;
    const public_ = now.filter((row) => row.documentId === documentId);
    const to = public_.find((row) => row.locale === locale) ?? (one ? undefined : public_[0]);
    if (to) return { state: 'moved', to: { type, locale: to.locale, slug: to.slug } };
    if (here.length > 0 && !one) return { state: 'unpublished' };
    return { state: one ? 'withdrawn' : 'absent' };
  };
  return new Map(asked.map((entry) => [`${entry.locale}/${entry.slug}`, placeOf(entry)]));
}

/**
 * What is to be found at the addresses of entries; a few statements for each type.
 * @returns tells of one that was asked about
 */
export async function readPlaces(
  strapi: Core.Strapi,
  asked: readonly EntryBehind[],
): Promise<(entry: EntryBehind) => Place> {
  const places = new Map<string, Map<string, Place>>();
  for (const type of new Set(asked.map((entry) => entry.type)))
    places.set(
      type,
      await placesOf(
        strapi,
        type,
        asked.filter((entry) => entry.type === type),
      ),
    );
  return ({ type, locale, slug }) =>
    places.get(type)?.get(`${locale}/${slug}`) ?? { state: 'absent' };
}
