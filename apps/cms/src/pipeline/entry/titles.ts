import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { titleFields, titleIn } from '../../platform/contentTypes/entryTitle';
import { traitsOf } from '../../platform/contentTypes/traits';
import { cmsEnv } from '../../platform/env';

/** An entry in one of its languages. */
export interface EntryLocale {
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
}

/** Which of an entry's rows is asked what it is called. */
export type TitledVersion = 'draft' | 'published';

interface Titled {
  documentId: string;
  locale: string;
  title: string;
}

/** What documents of a type are called in each of their languages. One statement. */
async function readTitles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly string[],
  version: TitledVersion,
): Promise<Titled[]> {
  if (documents.length === 0) return [];
  const type = typeOf(uid);
  // A record without drafts has a moment of publication all the same.
  const { hasDrafts } = traitsOf(strapi, uid);
  const rows: Record<string, string | null>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', ...titleFields(type)],
    where: {
      documentId: { $in: [...new Set(documents)] },
      ...(hasDrafts && { publishedAt: version === 'draft' ? { $null: true } : { $notNull: true } }),
    },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    documentId: row.documentId ?? '',
    locale: row.locale ?? '',
    title: titleIn(type, row),
  }));
}

/** Of what an entry is called in its languages, what serves a reader of one. */
export function titleFor(titles: readonly Titled[], locale: string, fallback: string): string {
  const named = titles.filter(({ title }) => title !== '');
  const among = (code: string) => named.find((one) => one.locale === code);
  return (among(locale) ?? among('') ?? among(fallback) ?? named[0])?.title ?? '';
}

/**
 * What documents of a type are called, by their ids, for somebody who reads a language: in it, or
 * else in the default language, or in the one they are written in. One that is deleted has none.
 */
export async function titlesFor(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly string[],
  locale: string,
  version: TitledVersion = 'draft',
): Promise<Map<string, string>> {
  const [fallback] = cmsEnv().locales;
  const byDocument = new Map<string, Titled[]>();
  for (const one of await readTitles(strapi, uid, documents, version))
    byDocument.set(one.documentId, [...(byDocument.get(one.documentId) ?? []), one]);
  return new Map(
    [...byDocument].map(([id, titles]) => [id, titleFor(titles, locale, fallback)] as const),
  );
}

const keyOf = (documentId: string, locale: string) => `${documentId} ${locale}`;

/**
 * Gives entries what they are called in just their language, in their order; empty for one that is
 * not there. One statement a type.
 */
export async function withTitles<Asked extends EntryLocale>(
  strapi: Core.Strapi,
  entries: readonly Asked[],
  version: TitledVersion = 'draft',
): Promise<(Asked & { title: string })[]> {
  const titles = new Map<string, string>();
  for (const uid of new Set(entries.map((one) => one.uid as UID.ContentType))) {
    const documents = entries.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    for (const { documentId, locale, title } of await readTitles(strapi, uid, documents, version))
      titles.set(keyOf(documentId, locale), title);
  }
  return entries.map((entry) => ({
    ...entry,
    title: titles.get(keyOf(entry.documentId, entry.locale)) ?? '',
  }));
}

/** What an entry is called in its language, as it is edited; empty for one that is not there. */
export async function titleOf(strapi: Core.Strapi, entry: EntryLocale): Promise<string> {
  const [titled] = await withTitles(strapi, [entry]);
  return titled?.title ?? '';
}
