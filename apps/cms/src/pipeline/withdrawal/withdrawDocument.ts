import type { Core, UID } from '@strapi/strapi';
import { afterWrite } from '../afterWrite';
import { publicRows, rowsOf } from '../entry/rows';
import { titleOf } from '../entry/titles';
import { recordAudit } from '../record/recordAudit';
import { recordEntryChange } from '../record/recordEntryChange';
import { publishedNeighbours, readPublishedLinks } from '../relations/publishedLinks';
import { relationToParts } from '../relations/relationToParts';
import { reasonsOf, recordEndOfNotice } from './notices';
import { withdrawParts } from './withdrawParts';

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
export async function withdrawDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  action: 'unpublish' | 'delete',
  locales: readonly string[] | null,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const rows = await rowsOf(strapi, uid, documentId);
  const before = publicRows(strapi, uid, rows);
  const neighbours = await publishedNeighbours(strapi, uid, documentId);
  const parts = relationToParts(strapi, uid);
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
  await afterWrite(strapi, action, { uid, documentId, locales });
  if (action === 'delete') await recordEndOfNotice(strapi, uid, documentId, locales);
  const reasons = action === 'unpublish' ? reasonsOf(rows) : {};
  if (gone.length > 0) recordEntryChange(uid, documentId, action, gone, neighbours, reasons);
  return result;
}
