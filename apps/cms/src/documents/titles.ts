import type { Core, UID } from '@strapi/strapi';
import { nameFieldOf } from '../desk/desks';
import { traitsOf, typeName } from '../relations/contentType';

interface Entry {
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
}

const keyOf = (documentId: string, locale: string) => `${documentId} ${locale}`;

/**
 * Gives entries what they are called as they are edited, in their order; empty for one that is
 * deleted. One statement a type.
 */
export async function withTitles<Asked extends Entry>(
  strapi: Core.Strapi,
  entries: readonly Asked[],
): Promise<(Asked & { title: string })[]> {
  const titles = new Map<string, string>();
  for (const uid of new Set(entries.map((one) => one.uid as UID.ContentType))) {
    const field = nameFieldOf(typeName(uid));
    const documents = entries.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    // A record without drafts has a moment of publication all the same.
    const drafts = traitsOf(strapi, uid).hasDrafts && { publishedAt: { $null: true } };
    const rows: Record<string, string | null>[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: { $in: [...new Set(documents)] }, ...drafts } });
    for (const row of rows)
      titles.set(keyOf(row.documentId ?? '', row.locale ?? ''), String(row[field] ?? ''));
  }
  return entries.map((entry) => ({
    ...entry,
    title: titles.get(keyOf(entry.documentId, entry.locale)) ?? '',
  }));
}
