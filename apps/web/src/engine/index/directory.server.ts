import type { TypedDocumentNode } from '@apollo/client/core';
import { entryTypes, type EntryType } from '@entente/model/segments';
import { queryCms } from '../cms/cms.server';
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
import { CmsContractError } from '../../errors';
import { siteLocales } from '../platform/locales.server';
import { singleton } from '../platform/singleton';

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

/** What exists, as last read and as changes have told since. */
export function directory(): Directory {
  return state().directory;
}

/** Takes a newly read directory for the one to go by. */
export function adoptDirectory(read: Directory): void {
  state().directory = read;
}

const state = () => singleton('directory', () => ({ directory: new Directory() }));

/** Asks for everything that has an address. @throws what `queryCms` throws */
export async function readDirectory(): Promise<Directory> {
  const read = new Directory();
  for (const type of entryTypes) {
    for (const { code: locale } of siteLocales().files) {
      const entries: DirectoryEntry[] = [];
      let pageCount = 1;
      for (let page = 1; page <= pageCount; page += 1) {
        const answer = await ask(type, locale, page);
        entries.push(...answer.entries);
        pageCount = answer.pageCount;
      }
      read.replace(type, locale, entries);
    }
  }
  return read;
}

/**
 * False: the CMS has no such entry. Its change record tells of each that appears, so a visitor's
 * unknown slug costs it no question, however many are tried.
 */
export function mayExist(type: EntryType, locale: string, slug: string): boolean {
  return !directory().covers(type, locale) || directory().has(type, locale, slug);
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
