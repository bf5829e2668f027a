import type { Core, UID } from '@strapi/strapi';
import { recordAudit, titleOf } from '../audit/recordAudit';
import { recordVersion } from '../history/recordVersion';
import { refusePublication } from '../publication/refusePublication';
import { traitsOf } from '../relations/contentType';
import { draftRows, readDraftLinks } from '../relations/draftLinks';
import { listMasters } from '../relations/listMasters';
import { partsRelation } from '../relations/parts';
import {
  publishedNeighbours,
  readPublishedLinks,
  recordPublishedLinks,
  type LinkedDocument,
} from '../relations/publishedLinks';
import { relationsOf, type Relation } from '../relations/relationMap';
import { endReviews } from '../review/reviews';
import { note, noteListed } from './note';
import { publicRows, rowsOf } from './rows';
import { noteEndOfNotice, reasonsOf } from './withdrawal';

type Next = () => Promise<unknown>;

function partsOf(strapi: Core.Strapi, uid: UID.ContentType): Relation | undefined {
  return relationsOf(strapi, uid).find(({ attribute }) => attribute === partsRelation(uid));
}

/** Publishes the parts of a whole first, so that it is never seen without them. */
async function publishParts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  const parts = partsOf(strapi, uid);
  if (!parts) return;
  const { isLocalized } = traitsOf(strapi, parts.target);
  for (const { target } of await readDraftLinks(strapi, parts, [documentId])) {
    const there = (await draftRows(strapi, parts.target, target)).flatMap(
      (row) => row.locale ?? [],
    );
    const wanted = locales ? there.filter((locale) => locales.includes(locale)) : there;
    if (isLocalized && wanted.length === 0) continue;
    await strapi
      .documents(parts.target)
      .publish({ documentId: target, ...(isLocalized && { locale: wanted }) });
  }
}

async function withdrawParts(
  strapi: Core.Strapi,
  parts: Relation | undefined,
  documents: readonly string[],
  locales: readonly string[] | null,
  wholeIsGone: boolean,
): Promise<void> {
  if (!parts) return;
  const { isLocalized } = traitsOf(strapi, parts.target);
  if (!isLocalized && !wholeIsGone) return;
  for (const documentId of documents) {
    const locale = locales && !wholeIsGone ? [...locales] : '*';
    await strapi
      .documents(parts.target)
      .unpublish({ documentId, ...(isLocalized && { locale: locale as string }) });
  }
}

/** Publishes: what it owes is there, its parts come with it, its masters become public. */
export async function publishing(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: Next,
): Promise<unknown> {
  await refusePublication(strapi, uid, documentId, locales, new Date());
  await publishParts(strapi, uid, documentId, locales);
  const result = await next();
  const touched = await recordPublishedLinks(strapi, uid, documentId);
  const listed = await listMasters(strapi, uid, documentId);
  await recordVersion(strapi, uid, documentId, locales);
  const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
  const concerned = rows.filter((row) => !locales || !row.locale || locales.includes(row.locale));
  for (const { locale } of concerned)
    await recordAudit(strapi, 'publish', { uid, documentId, locale: locale ?? '' });
  await endReviews(strapi, documentId, locales, 'published');
  note(uid, documentId, 'publish', concerned, touched);
  await noteListed(strapi, listed);
  return result;
}

/** What an entry is called in each language concerned, before it is gone. */
async function titlesByLocale(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  rows: readonly { locale: string | null }[],
  locales: readonly string[] | null,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const locale of new Set(rows.map((row) => row.locale ?? '')))
    if (!locales || !locale || locales.includes(locale))
      titles.set(locale, await titleOf(strapi, { uid, documentId, locale }));
  return titles;
}

/** Withdraws or deletes: the neighbours that showed the entry are told, its parts go with it. */
export async function withdrawing(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  action: 'unpublish' | 'delete',
  locales: readonly string[] | null,
  next: Next,
): Promise<unknown> {
  const rows = await rowsOf(strapi, uid, documentId);
  const before = publicRows(strapi, uid, rows);
  const neighbours: LinkedDocument[] = await publishedNeighbours(strapi, uid, documentId);
  const parts = partsOf(strapi, uid);
  const partIds = parts
    ? (await readPublishedLinks(strapi, parts, [documentId])).map(({ target }) => target)
    : [];
  const titles = await titlesByLocale(strapi, uid, documentId, rows, locales);
  const result = await next();
  const after = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
  await withdrawParts(strapi, parts, partIds, locales, after.length === 0);
  const gone = before.filter(({ locale }) => !after.some((row) => row.locale === locale));
  for (const [locale, title] of titles)
    if (action === 'delete' || gone.some((row) => (row.locale ?? '') === locale))
      await recordAudit(strapi, action, { uid, documentId, locale }, {}, title);
  if (action === 'delete') await endReviews(strapi, documentId, locales, 'deleted');
  if (action === 'delete') await noteEndOfNotice(strapi, uid, documentId, locales);
  const reasons = action === 'unpublish' ? reasonsOf(rows) : {};
  if (gone.length > 0) note(uid, documentId, action, gone, neighbours, reasons);
  return result;
}
