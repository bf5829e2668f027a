import type { Core } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { rowsOf, publicRows } from '../entry/rows';
import { readDraftLinks } from '../relations/draftLinks';
import { traitsOf } from '../../platform/contentTypes/traits';
import type { LinkedDocument } from '../relations/publishedLinks';
import { relationsOf } from '../../platform/contentTypes/relationMap';

/** What an entry needs of others before its readers find all that it names, in one language. */
export interface Needs {
  /** Drafts that are not public in that language, what others need first. */
  drafts: LinkedDocument[];
  /** Entries that don't exist in that language. */
  untranslated: LinkedDocument[];
}

/** The entries at the other end of some of an entry's relations, as they are edited. */
export async function linkedBy(
  strapi: Core.Strapi,
  { uid, documentId }: LinkedDocument,
  attributes: readonly string[],
): Promise<LinkedDocument[]> {
  const linked: LinkedDocument[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!attributes.includes(relation.attribute)) continue;
    for (const { target } of await readDraftLinks(strapi, relation, [documentId]))
      linked.push({ uid: relation.target, documentId: target });
  }
  return linked;
}

/** The entries that are published with an entry. */
export async function readParts(
  strapi: Core.Strapi,
  entry: LinkedDocument,
): Promise<LinkedDocument[]> {
  const parts = typeOf(entry.uid).publishing?.parts;
  return parts ? linkedBy(strapi, entry, [parts]) : [];
}

type State = 'public' | 'draft' | 'untranslated';

/** @param locale empty for every language that there is */
export async function stateIn(
  strapi: Core.Strapi,
  { uid, documentId }: LinkedDocument,
  locale: string,
): Promise<State> {
  const { isLocalized } = traitsOf(strapi, uid);
  const rows = (await rowsOf(strapi, uid, documentId)).filter(
    (row) => !isLocalized || !locale || row.locale === locale,
  );
  if (publicRows(strapi, uid, rows).length > 0) return 'public';
  return rows.length > 0 ? 'draft' : 'untranslated';
}

/**
 * Follows what an entry leads to, and what that leads to, as far as it is not public yet.
 * @param locale empty for a type without languages
 */
export async function needsOf(
  strapi: Core.Strapi,
  entry: LinkedDocument,
  locale: string,
): Promise<Needs> {
  const needs: Needs = { drafts: [], untranslated: [] };
  const seen = new Set([entry.documentId]);
  const follow = async (from: LinkedDocument): Promise<void> => {
    const { leadsTo = [] } = typeOf(from.uid).publishing ?? {};
    for (const next of await linkedBy(strapi, from, leadsTo)) {
      if (seen.has(next.documentId)) continue;
      seen.add(next.documentId);
      const state = await stateIn(strapi, next, locale);
      if (state === 'untranslated') needs.untranslated.push(next);
      if (state !== 'draft') continue;
      await follow(next);
      needs.drafts.push(next);
    }
  };
  await follow(entry);
  return needs;
}
