import type { Core, UID } from '@strapi/strapi';
import { withTitles } from '../../../pipeline/entry/titles';
import { MOST_NAMED } from '../../../platform/contributions/awaiting';
import { foundIn, type FoundEntry, type HomeEntry } from './foundEntry';

/** An entry that somebody else has written. */
export interface ChangedEntry extends HomeEntry {
  /** A name to be read; empty where nobody was signed in. */
  by: string;
}

interface DraftRow {
  documentId: string;
  locale: string | null;
  updatedAt: string;
  updatedBy?: { firstname?: string | null; lastname?: string | null } | null;
}

type Found = FoundEntry & { by: string };

/** So many of a type are looked through: what was published since is left out of them. */
const LOOKED_THROUGH = 5 * MOST_NAMED;

async function draftsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: object,
): Promise<Found[]> {
  const rows: DraftRow[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'updatedAt'],
    where: { publishedAt: { $null: true }, ...where },
    populate: { updatedBy: { select: ['firstname', 'lastname'] } },
    orderBy: { updatedAt: 'desc' },
    limit: LOOKED_THROUGH,
  });
  return rows.map(({ documentId, locale, updatedAt, updatedBy }) => ({
    ...foundIn(uid, { documentId, locale }, new Date(updatedAt).toISOString()),
    by: [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' '),
  }));
}

/** Those that the public doesn't see as they are written: a publication is later than its draft. */
async function unpublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  drafts: readonly Found[],
): Promise<Found[]> {
  const rows: DraftRow[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'updatedAt'],
    where: {
      publishedAt: { $notNull: true },
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
    },
  });
  const key = (documentId: string, locale: string | null) => `${documentId} ${locale ?? ''}`;
  const publishedAt = new Map(
    rows.map((row) => [key(row.documentId, row.locale), Date.parse(row.updatedAt)]),
  );
  return drafts.filter(
    ({ documentId, locale, at }) =>
      !((publishedAt.get(key(documentId, locale)) ?? 0) >= Date.parse(at)),
  );
}

const latest = <Entry extends FoundEntry>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => other.at.localeCompare(one.at)).slice(0, MOST_NAMED);

/** @param person whose, by the number of the administrator */
export async function ownDrafts(
  strapi: Core.Strapi,
  uids: readonly UID.ContentType[],
  person: number,
): Promise<HomeEntry[]> {
  const found = await Promise.all(
    uids.map(async (uid) =>
      unpublished(strapi, uid, await draftsOf(strapi, uid, { updatedBy: { id: person } })),
    ),
  );
  return withTitles(strapi, latest(found.flat()));
}

/** @param since ISO 8601 */
export async function changedByOthers(
  strapi: Core.Strapi,
  uids: readonly UID.ContentType[],
  person: number | null,
  since: string,
): Promise<ChangedEntry[]> {
  const others = person === null ? {} : { updatedBy: { id: { $ne: person } } };
  const found = await Promise.all(
    uids.map((uid) => draftsOf(strapi, uid, { updatedAt: { $gte: since }, ...others })),
  );
  return withTitles(strapi, latest(found.flat()));
}
