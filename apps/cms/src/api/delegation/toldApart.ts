import { formatPartialDateRange, partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { readersLanguage } from '../../platform/messages/readersLanguage';

interface Row {
  documentId: string;
  locale: string | null;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
}

/** Of each of some visits its dates, as exactly as they are known: 'du 7 au 12 avril 2024'. */
export async function toldApart(
  strapi: Core.Strapi,
  documents: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: Row[] = await strapi.db.query('api::delegation.delegation').findMany({
    select: ['documentId', 'locale', 'start', 'end', 'precision'],
    where: { documentId: { $in: [...documents] } },
    orderBy: { id: 'asc' },
  });
  const language = readersLanguage(strapi);
  return new Map(
    documents.map((documentId) => {
      const own = rows.filter((row) => row.documentId === documentId);
      const row = own.find((one) => one.locale === locale) ?? own[0];
      const start = partialDateFrom(row?.start, row?.precision);
      const end = partialDateFrom(row?.end, row?.precision);
      return [documentId, start ? formatPartialDateRange(start, end, language) : ''];
    }),
  );
}
