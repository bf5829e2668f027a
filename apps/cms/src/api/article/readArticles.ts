import { partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import type { ArticleKind } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { named, rowsWhere, type Named, type NamedRow } from '../../platform/contentTypes/recorded';
import { byDocument, relatedTo, type LocaleRow } from '../../platform/locales/localeRows';

export interface RecordedArticle {
  documentId: string;
  locale: string;
  title: string;
  domains: Named[];
  partners: Named[];
  kind: ArticleKind;
  date: PartialDate;
}

interface ArticleRow extends LocaleRow {
  headline: string | null;
  kind: ArticleKind | null;
  date: string | null;
  domains: NamedRow[];
  partners: NamedRow[];
}

/** Published news of a period. */
export async function readArticles(
  strapi: Core.Strapi,
  { from, to }: { from: string; to: string },
  locales: readonly string[],
): Promise<RecordedArticle[]> {
  const rows: ArticleRow[] = await strapi.db.query('api::article.article').findMany({
    where: { ...rowsWhere('public'), date: { $gte: from, $lte: to } },
    populate: { domains: true, partners: true },
  });
  return byDocument(rows, locales).flatMap((all) => {
    const [row] = all;
    const date = partialDateFrom(row.date, 'day');
    if (!date) return [];
    return {
      documentId: row.documentId,
      locale: row.locale ?? '',
      title: row.headline ?? '',
      kind: row.kind ?? 'news',
      date,
      domains: relatedTo(all, locales, ({ domains }) => domains).map(named),
      partners: relatedTo(all, locales, ({ partners }) => partners).map(named),
    };
  });
}
