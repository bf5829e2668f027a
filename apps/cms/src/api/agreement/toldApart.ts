import type { VocabularyKey } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { byDocument } from '../../platform/locales/localeRows';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { vocabularyWords } from '../../platform/messages/vocabularyWords';

interface Row {
  documentId: string;
  locale: string | null;
  instrument: VocabularyKey<'instrument'> | null;
  reference: string | null;
  milestones: { date: string | null }[];
}

/** The year in which it was signed, in whichever language that is written. */
const yearOf = (rows: readonly Row[]): string | undefined =>
  rows
    .flatMap(({ milestones }) => milestones.flatMap(({ date }) => date ?? []))
    .sort()[0]
    ?.slice(0, 4);

/** Of each of some agreements its kind, the year it was signed, and its number: 'Protocole, 2024, 24-C-117'. */
export async function toldApart(
  strapi: Core.Strapi,
  documents: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: Row[] = await strapi.db.query('api::agreement.agreement').findMany({
    select: ['documentId', 'locale', 'instrument', 'reference'],
    where: { documentId: { $in: [...documents] } },
    populate: { milestones: { select: ['date'], where: { kind: 'signed' } } },
    orderBy: { id: 'asc' },
  });
  const language = readersLanguage(strapi);
  return new Map(
    byDocument(rows, [locale]).map((own) => {
      const [{ documentId, instrument, reference }] = own;
      const kind = instrument && vocabularyWords('instrument', instrument, language);
      return [documentId, [kind, yearOf(own), reference].filter(Boolean).join(', ')];
    }),
  );
}
