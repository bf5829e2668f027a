import type { Core, UID } from '@strapi/strapi';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { publicRows, rowsOf } from '../entry/rows';
import { readLastWritings } from '../record/entryVersion';
import { draftRows } from '../relations/draftLinks';
import type { LinkedDocument } from '../relations/publishedLinks';
import { linkedBy, readParts } from './needs';

/**
 * What somebody reads when they read a draft in one language: the last writing of the entry and of
 * each of its parts ('a1:12 b2:15'), and of the records that it would make public ('~m3:7').
 * Equal ones say the same, word for word.
 */
export type DraftVersion = string;

/** The records that an entry names and that the public does not see yet, each once. */
async function recordsToCome(
  strapi: Core.Strapi,
  members: readonly LinkedDocument[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const member of members) {
    const names = relationsOf(strapi, member.uid)
      .filter(({ target, isOwner }) => isOwner && traitsOf(strapi, target).isPublicByReference)
      .map(({ attribute }) => attribute);
    for (const { uid, documentId } of await linkedBy(strapi, member, names))
      if (publicRows(strapi, uid, await rowsOf(strapi, uid, documentId)).length === 0)
        found.add(documentId);
  }
  return [...found];
}

/** @param locale empty for a type without languages */
export async function readDraftVersion(
  strapi: Core.Strapi,
  entry: LinkedDocument,
  locale: string,
): Promise<DraftVersion> {
  const members = [entry, ...(await readParts(strapi, entry))];
  const own = members.map(({ documentId }) => documentId);
  const records = await recordsToCome(strapi, members);
  const writings = await readLastWritings(strapi, [...own, ...records], locale);
  const told = (documentId: string) => `${documentId}:${writings.get(documentId) ?? 0}`;
  return [...own.map(told), ...records.map((one) => `~${told(one)}`)].sort().join(' ');
}

/** The drafts of an entry, one for each language that it has. */
export async function readDraftVersions(
  strapi: Core.Strapi,
  entry: LinkedDocument,
): Promise<ReadVersion[]> {
  const versions: ReadVersion[] = [];
  for (const row of await draftRows(strapi, entry.uid, entry.documentId)) {
    const locale = draftLocale(strapi, entry.uid, row.locale ?? '');
    const version = await readDraftVersion(strapi, entry, locale);
    versions.push({ documentId: entry.documentId, locale, version });
  }
  return versions;
}

/**
 * Whether a draft still says what somebody read. A record that has become public since, by another
 * entry, was read for that.
 */
export function saysWhatWasRead(read: DraftVersion, now: DraftVersion): boolean {
  const parts = (version: DraftVersion) => version.split(' ').filter(Boolean);
  const own = (version: DraftVersion) => parts(version).filter((part) => !part.startsWith('~'));
  const known = new Set(parts(read));
  return own(read).join() === own(now).join() && parts(now).every((part) => known.has(part));
}

/** The type and document whose draft is asked about, as a request names them. */
export interface ReadVersion {
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  version: DraftVersion;
}

export type ReadVersions = readonly ReadVersion[];

/** What was read of an entry in a language; undefined where nobody says. */
export const versionIn = (
  read: ReadVersions,
  documentId: string,
  locale: string,
): DraftVersion | undefined =>
  read.find((one) => one.documentId === documentId && one.locale === locale)?.version;

/** The locale under which a type's drafts are told. */
export const draftLocale = (strapi: Core.Strapi, uid: UID.ContentType, locale: string): string =>
  traitsOf(strapi, uid).isLocalized ? locale : '';
