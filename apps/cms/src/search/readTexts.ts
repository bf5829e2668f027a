import type { Core, UID } from '@strapi/strapi';
import type { EntryType } from '@entente/model/segments';
import { cmsEnv } from '../env';
import type { ReadText, TextSource } from './entryText';
import { PublicGraph } from './publicGraph';
import { agreementText } from './texts/agreement';
import { articleText } from './texts/article';
import { delegationText } from './texts/delegation';
import { domainText } from './texts/domain';
import { pageText } from './texts/page';
import { partnerText } from './texts/partner';
import { speakerText } from './texts/speaker';

const SOURCES: Readonly<Record<EntryType, TextSource>> = {
  article: articleText,
  agreement: agreementText,
  delegation: delegationText,
  speaker: speakerText,
  domain: domainText,
  partner: partnerText,
  page: pageText,
};

/** True for the types that are found: 'article', not 'statement'. */
export const isFound = (type: string): type is EntryType => Object.hasOwn(SOURCES, type);

export const foundTypes = Object.keys(SOURCES).filter(isFound);

export const uidOf = (type: EntryType) => `api::${type}.${type}` as UID.ContentType;

/** The texts of documents of a type, in each locale in which the public sees them. */
export async function readTexts(
  strapi: Core.Strapi,
  type: EntryType,
  documents: readonly string[],
): Promise<ReadText[]> {
  const { locales } = cmsEnv();
  const { populate, follow, text } = SOURCES[type];
  const graph = new PublicGraph(strapi, locales[0]);
  const rows = await graph.rows(uidOf(type), documents, populate);
  const shown = rows.filter((row) => row.slug && row.locale && locales.includes(row.locale));
  if (shown.length === 0) return [];
  await follow?.(graph, [...new Set(shown.map((row) => row.documentId))]);
  return shown.map((row) => {
    const { documentId } = row;
    const locale = row.locale ?? locales[0];
    return { ...text(row, graph, locale), type, documentId, locale, uses: graph.takeUses() };
  });
}
