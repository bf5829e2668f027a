import type { TypedDocumentNode } from '@apollo/client/core';
import { entryTypes, type EntryType } from '@entente/model/segments';
import { queryCms } from './cms.server';
import { Directory, type DirectoryEntry } from './directory';
import {
  AgreementDirectoryDocument,
  ArticleDirectoryDocument,
  DelegationDirectoryDocument,
  DomainDirectoryDocument,
  PageDirectoryDocument,
  PartnerDirectoryDocument,
  SpeakerDirectoryDocument,
} from './directory.generated';
import { CmsContractError } from './errors';
import { siteLocales } from './locales.server';
import { recordReads, visitorTimeoutMs } from './rendering.server';
import { singleton } from './singleton';

interface Answer {
  entries: {
    nodes: { documentId: string; slug: string | null; updatedAt: string | null }[];
    pageInfo: { pageCount: number };
  } | null;
}
type Query = TypedDocumentNode<Answer, { locale: string; page: number }>;

const queryFor: Record<EntryType, Query> = {
  article: ArticleDirectoryDocument,
  agreement: AgreementDirectoryDocument,
  delegation: DelegationDirectoryDocument,
  speaker: SpeakerDirectoryDocument,
  domain: DomainDirectoryDocument,
  partner: PartnerDirectoryDocument,
  page: PageDirectoryDocument,
};

/** Unknown slugs make the site ask at most this often, for each type and locale. */
const recheckAfterMs = 9_000;

export function directory(): Directory {
  return singleton('directory', () => new Directory());
}

/** Asks for everything that has an address. @throws what `queryCms` throws */
export async function loadDirectory(locales: readonly string[]): Promise<void> {
  for (const type of entryTypes) {
    for (const locale of locales) {
      const entries: DirectoryEntry[] = [];
      let pageCount = 1;
      for (let page = 1; page <= pageCount; page += 1) {
        const answer = await ask(type, locale, page);
        entries.push(...answer.entries);
        pageCount = answer.pageCount;
      }
      directory().replace(type, locale, entries, Date.now());
    }
  }
}

const checks = singleton('directory-checks', () => new Map<string, Promise<void>>());

/**
 * False: the CMS said lately that there is no such entry. A visitor's unknown slug costs no
 * query of its own, however many are tried.
 * @throws what `queryCms` throws, when the CMS must be asked and can't answer
 */
export async function mayExist(type: EntryType, locale: string, slug: string): Promise<boolean> {
  const known = directory();
  const checkedAt = known.checked(type, locale);
  if (checkedAt === null || known.has(type, locale, slug)) return true;
  if (Date.now() - checkedAt < recheckAfterMs) return false;
  const key = `${type}/${locale}`;
  const check = checks.get(key) ?? checkLatest(type, locale).finally(() => checks.delete(key));
  checks.set(key, check);
  await check;
  return known.has(type, locale, slug);
}

/**
 * Learns of an entry that no push told of, at most as often as for unknown slugs.
 * @throws what `queryCms` throws, when the CMS must be asked and can't answer
 */
export async function findNewly(type: EntryType, documentId: string): Promise<void> {
  const known = directory();
  for (const { code: locale } of siteLocales().files) {
    if (known.slugOf(type, locale, documentId)) return;
  }
  for (const { code: locale } of siteLocales().files) {
    // No slug is empty: this only looks for what is new.
    await mayExist(type, locale, '');
  }
}

async function checkLatest(type: EntryType, locale: string): Promise<void> {
  // Not part of the page's reads, hence a recording of its own.
  const { result } = await recordReads(visitorTimeoutMs, () => ask(type, locale, 1));
  directory().merge(type, locale, result.entries, Date.now());
}

async function ask(type: EntryType, locale: string, page: number) {
  const { entries } = await queryCms(queryFor[type], { locale, page });
  if (!entries) throw new CmsContractError(`The CMS gave no directory of type ${type}`);
  return {
    entries: entries.nodes.flatMap(({ documentId, slug, updatedAt }) =>
      slug ? [{ documentId, slug, updatedAt: updatedAt ?? new Date(0).toISOString() }] : [],
    ),
    pageCount: entries.pageInfo.pageCount,
  };
}
