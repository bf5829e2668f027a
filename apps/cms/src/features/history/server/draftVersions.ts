import type { Core, UID } from '@strapi/strapi';
import type { Written } from '../../../pipeline/contributions';
import { rowsOf } from '../../../pipeline/entry/rows';
import { takeSnapshot, type Snapshot } from '../../../pipeline/entry/snapshot';
import type { Version } from '../../../pipeline/record/versionTable';
import { currentPerson } from '../../../platform/access/currentPerson';
import { withConnection } from '../../../platform/database/connection';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { DRAFT_VERSIONS } from './draftVersionTable';

/** Of one entry in one language: the oldest give way, as no reader has seen any. */
export const MOST_DRAFTS = 30;

interface Row {
  id: number;
  at: string;
  by: string;
}

/** The latest first, without what they say: that may be much. */
const latest = (strapi: Core.Strapi, documentId: string, locale: string) =>
  withConnection(strapi, (connection) =>
    connection(DRAFT_VERSIONS)
      .where({ document_id: documentId, locale })
      .orderBy('id', 'desc')
      .limit(MOST_DRAFTS)
      .select<Row[]>({ id: 'id', at: 'at', by: 'saved_by' }),
  );

interface Said {
  uid: string;
  documentId: string;
  locale: string;
  snapshot: string;
}

const saidIn = (strapi: Core.Strapi, id: number) =>
  withConnection(strapi, (connection) =>
    connection(DRAFT_VERSIONS).where({ id }).first<Said | undefined>({
      uid: 'uid',
      documentId: 'document_id',
      locale: 'locale',
      snapshot: 'snapshot',
    }),
  );

/** The draft of each language that was written, as it is now. */
async function writtenNow(strapi: Core.Strapi, { uid, documentId, locales }: Written) {
  if (!traitsOf(strapi, uid).hasDrafts || !ownContentTypes(strapi).includes(uid)) return [];
  const codes = locales ?? (await rowsOf(strapi, uid, documentId)).map(({ locale }) => locale);
  const found: { locale: string; snapshot: string }[] = [];
  for (const code of new Set(codes)) {
    const snapshot = await takeSnapshot(strapi, uid, documentId, code || null);
    if (snapshot) found.push({ locale: code ?? '', snapshot: JSON.stringify(snapshot) });
  }
  return found;
}

/** Keeps what a person has saved, unless it says the same as what was saved before. */
export async function keepDraftVersion(strapi: Core.Strapi, written: Written): Promise<void> {
  const person = currentPerson(strapi);
  if (!person) return;
  const { uid, documentId } = written;
  for (const { locale, snapshot } of await writtenNow(strapi, written)) {
    const known = await latest(strapi, documentId, locale);
    const [last] = known;
    if (last && (await saidIn(strapi, last.id))?.snapshot === snapshot) continue;
    const at = new Date().toISOString();
    const row = { uid, document_id: documentId, locale, at, saved_by: person.name, snapshot };
    await withConnection(strapi, async (connection) => {
      await connection(DRAFT_VERSIONS).insert(row);
      const oldest = known[MOST_DRAFTS - 1];
      if (oldest)
        await connection(DRAFT_VERSIONS)
          .where({ document_id: documentId, locale })
          .where('id', '<=', oldest.id)
          .delete();
    });
  }
}

/** What was saved as it is published now stands among what was published. */
export async function dropPublishedDraft(strapi: Core.Strapi, written: Written): Promise<void> {
  for (const { locale, snapshot } of await writtenNow(strapi, written)) {
    const [last] = await latest(strapi, written.documentId, locale);
    if (last && (await saidIn(strapi, last.id))?.snapshot === snapshot)
      await withConnection(strapi, (connection) =>
        connection(DRAFT_VERSIONS).where({ id: last.id }).delete(),
      );
  }
}

/** With the entry, what was written of it and never seen goes as well. */
export async function dropDraftVersions(
  strapi: Core.Strapi,
  { documentId, locales }: Written,
): Promise<void> {
  await withConnection(strapi, (connection) => {
    const rows = connection(DRAFT_VERSIONS).where({ document_id: documentId });
    return (locales ? rows.whereIn('locale', [...locales]) : rows).delete();
  });
}

/** Numbers below zero: those above are of versions that were published. */
export async function readSavedDrafts(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Version[]> {
  const rows = await latest(strapi, documentId, locale);
  return rows.map(({ id, at, by }) => ({ id: -id, at, by, kind: 'draft' }));
}

/** @param id as `readSavedDrafts` tells it */
export async function readSavedDraft(strapi: Core.Strapi, id: number) {
  const row = await saidIn(strapi, -id);
  if (!row) return null;
  const { uid, documentId, locale, snapshot } = row;
  return {
    id,
    uid: uid as UID.ContentType,
    documentId,
    locale,
    snapshot: JSON.parse(snapshot) as Snapshot,
  };
}
