import { formatPartialDateRange, partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { byDocument } from '../../platform/locales/localeRows';
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
    byDocument(rows, [locale]).map(([row]) => {
      const { documentId, precision } = row;
      const start = partialDateFrom(row.start, precision);
      const end = partialDateFrom(row.end, precision);
      return [documentId, start ? formatPartialDateRange(start, end, language) : ''];
    }),
  );
}
