import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import { differingParts, type Part } from '../../../pipeline/entry/difference';
import { readFields, type Snapshot } from '../../../pipeline/entry/snapshot';
import { titlesFor } from '../../../pipeline/entry/titles';
import { VERSIONS } from '../../../pipeline/record/versionTable';
import type { MessageLanguage } from '../../../platform/messages/words';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { localizedTexts, type LocalizedText } from './localizedTexts';
import { translationFigures, type TranslationFigures } from './translationFigures';

/**
 * - `missing`: the source is public and nothing is written in the other language
 * - `unpublished`: it is written, and not public
 * - `stale`: the source says something else than when the translation was last published
 */
export type TranslationState = 'missing' | 'unpublished' | 'stale';

export interface TranslationTask {
  uid: string;
  documentId: string;
  /** The language to write in. */
  locale: string;
  state: TranslationState;
  /** What the entry is called in the source's language. */
  title: string;
}

interface Row {
  documentId: string;
  locale: string;
  publishedAt: string | null;
}

async function rowsByDocument(strapi: Core.Strapi, uid: UID.ContentType) {
  const rows: Record<string, string | null>[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'locale', 'publishedAt'], orderBy: { id: 'asc' } });
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) {
    const documentId = String(row.documentId);
    const { locale, publishedAt = null } = row;
    const own = byDocument.get(documentId) ?? [];
    own.push({ documentId, locale: locale ?? '', publishedAt });
    byDocument.set(documentId, own);
  }
  return byDocument;
}

interface StoredSource {
  id: number;
  at: string;
}

/** The last published version of each document of a type in a language. */
async function lastVersions(strapi: Core.Strapi, uid: string, locale: string) {
  const rows: { document_id: string; at: string }[] = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ uid, locale })
      .groupBy('document_id')
      .select('document_id')
      .max('at as at'),
  );
  return new Map(rows.map(({ document_id: documentId, at }) => [documentId, at]));
}

/** The source as it was when the translation was last published, and as it was last published. */
async function sourceSince(
  strapi: Core.Strapi,
  documentId: string,
  translatedAt: string,
): Promise<{ then: Snapshot; now: Snapshot } | null> {
  const [source] = cmsEnv().locales;
  return withConnection(strapi, async (connection) => {
    const versions = () => connection(VERSIONS).where({ document_id: documentId, locale: source });
    const last = await versions().orderBy('id', 'desc').first<StoredSource | undefined>('id', 'at');
    const known =
      (await versions()
        .where('at', '<=', translatedAt)
        .orderBy('id', 'desc')
        .first<StoredSource | undefined>('id', 'at')) ??
      (await versions().orderBy('id').first<StoredSource | undefined>('id', 'at'));
    if (!last || !known || last.id === known.id) return null;
    const snapshotOf = async ({ id }: StoredSource) => {
      const row = await versions().where({ id }).first<{ snapshot: string }>('snapshot');
      return JSON.parse(row.snapshot) as Snapshot;
    };
    return { then: await snapshotOf(known), now: await snapshotOf(last) };
  });
}

async function isStale(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  translatedAt: string,
): Promise<boolean> {
  const source = await sourceSince(strapi, documentId, translatedAt);
  if (!source) return false;
  const text = (snapshot: Snapshot) =>
    JSON.stringify(localizedTexts(strapi, uid, snapshot.fields, 'fr'));
  return text(source.then) !== text(source.now);
}

const iso = (moment: string) => new Date(moment).toISOString();

/**
 * What is to be translated, of the types that a person may see.
 * @param maySee tells whether entries of a type may be told of
 */
export async function readTranslationTasks(
  strapi: Core.Strapi,
  maySee: (uid: UID.ContentType) => boolean,
): Promise<TranslationTask[]> {
  const [source, ...others] = cmsEnv().locales;
  const tasks: TranslationTask[] = [];
  for (const uid of ownContentTypes(strapi)) {
    const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
    if (!hasDrafts || !isLocalized || !maySee(uid)) continue;
    const changed = await lastVersions(strapi, uid, source);
    const byDocument = await rowsByDocument(strapi, uid);
    const titles = await titlesFor(strapi, uid, [...byDocument.keys()], source, 'published');
    for (const [documentId, rows] of byDocument) {
      const original = rows.find((row) => row.locale === source && row.publishedAt !== null);
      if (!original) continue;
      for (const locale of others) {
        const own = rows.filter((row) => row.locale === locale);
        const publishedAt = own.find((row) => row.publishedAt !== null)?.publishedAt ?? null;
        const task = { uid, documentId, locale, title: titles.get(documentId) ?? '' };
        if (own.length === 0) tasks.push({ ...task, state: 'missing' });
        else if (publishedAt === null) tasks.push({ ...task, state: 'unpublished' });
        else if (
          (changed.get(documentId) ?? '') > iso(publishedAt) &&
          (await isStale(strapi, uid, documentId, iso(publishedAt)))
        )
          tasks.push({ ...task, state: 'stale' });
      }
    }
  }
  return tasks;
}

export interface SideBySide {
  source: string;
  locale: string;
  fields: {
    field: string;
    label: string;
    source: string;
    translation: string;
    /** What changed in the source since the translation was last published; null for nothing. */
    changes: Part[] | null;
  }[];
  figures: TranslationFigures | null;
}

/** The drafts of an entry in two languages, field by field; null when the source has none. */
export async function sideBySide(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  language: MessageLanguage,
): Promise<SideBySide | null> {
  const [source] = cmsEnv().locales;
  const original = await readFields(strapi, uid, documentId, source);
  if (!original) return null;
  const translation = await readFields(strapi, uid, documentId, locale);
  const texts = (written: Snapshot['fields'] | null | undefined): LocalizedText[] =>
    written ? localizedTexts(strapi, uid, written, language) : [];
  const textOf = (of: readonly LocalizedText[], field: string) =>
    of.find((one) => one.field === field)?.text ?? '';
  const published: { publishedAt: string } | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } });
  const since = published
    ? await sourceSince(strapi, documentId, iso(published.publishedAt))
    : null;
  const [then, now, translated] = [
    texts(since?.then.fields),
    texts(since?.now.fields),
    texts(translation),
  ];
  return {
    source,
    locale,
    fields: texts(original).map(({ field, label, text }) => {
      const [was, is] = [textOf(then, field), textOf(now, field)];
      const changes = was === is ? null : differingParts(was, is);
      return { field, label, source: text, translation: textOf(translated, field), changes };
    }),
    figures: await translationFigures(strapi, uid, documentId, locale),
  };
}
