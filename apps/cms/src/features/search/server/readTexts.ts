import type { Core, UID } from '@strapi/strapi';
import { entryTypes, type EntryType } from '@entente/model/segments';
import { contentTypes, typeOf, uidOf } from '../../../api/types';
import { titleIn } from '../../../platform/contentTypes/entryTitle';
import { cmsEnv } from '../../../platform/env';
import type { EntryText, Reads } from '../../../platform/searchText/searchText';
import { textOf } from '../../../platform/searchText/values';
import { PublicGraph } from './publicGraph';

/** The text of an entry, whose it is, and the documents it was read from. */
export interface ReadText extends EntryText {
  slug: string;
  title: string;
  type: EntryType;
  documentId: string;
  locale: string;
  uses: string[];
}

export const foundTypes = entryTypes.filter((name) => contentTypes[name].server.searchText);

/** True for the types that are found: 'article', not 'statement'. */
export const isFound = (type: string): type is EntryType =>
  foundTypes.some((found) => found === type);

const targetOf = (uid: UID.ContentType, attribute: string) =>
  typeOf(uid).schema.attributes[attribute]?.target as UID.ContentType;

/** The types that the text of another is read from: a new link with any other changes no text. */
export const isReadFor = (type: EntryType, near: string): boolean =>
  Object.keys(contentTypes[type].server.searchText?.reads ?? {}).some(
    (attribute) => typeOf(targetOf(uidOf(type), attribute)).schema.info.singularName === near,
  );

async function follow(
  graph: PublicGraph,
  uid: UID.ContentType,
  documents: readonly string[],
  reads: Reads,
): Promise<void> {
  for (const [attribute, { components, reads: further }] of Object.entries(reads)) {
    const found = await graph.follow(uid, documents, attribute, components);
    if (further) await follow(graph, targetOf(uid, attribute), found, further);
  }
}

/** The texts of documents of a type, in each locale in which the public sees them. */
export async function readTexts(
  strapi: Core.Strapi,
  type: EntryType,
  documents: readonly string[],
): Promise<ReadText[]> {
  const { locales } = cmsEnv();
  const { searchText } = contentTypes[type].server;
  if (!searchText) return [];
  const graph = new PublicGraph(strapi, locales[0]);
  const rows = await graph.rows(uidOf(type), documents, searchText.components);
  const shown = rows.filter((row) => row.slug && row.locale && locales.includes(row.locale));
  if (shown.length === 0) return [];
  const ids = [...new Set(shown.map((row) => row.documentId))];
  await follow(graph, uidOf(type), ids, searchText.reads ?? {});
  return shown.map((row) => {
    const { documentId } = row;
    const locale = row.locale ?? locales[0];
    const text = searchText.text(
      row,
      (attribute, from = row) => graph.related(from.documentId, attribute, locale),
      locale,
    );
    const title = titleIn(contentTypes[type], row);
    const uses = graph.takeUses();
    return { ...text, slug: textOf(row, 'slug'), title, type, documentId, locale, uses };
  });
}
