import { partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import type {
  ArticleKind,
  DatePrecision,
  DelegationDirection,
  DelegationState,
} from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { named, rowsWhere, type Named, type Which } from '../agreementsDesk/readAgreements';
import { byDocument, relatedTo, type LocaleRow } from '../documents/localeRows';

interface Recorded {
  documentId: string;
  locale: string;
  title: string;
  domains: Named[];
  partners: Named[];
}

export interface RecordedDelegation extends Recorded {
  direction: DelegationDirection;
  state: DelegationState;
  start: PartialDate;
  /** Null when it is one day, month or year. */
  end: PartialDate | null;
}

export interface RecordedArticle extends Recorded {
  kind: ArticleKind;
  date: PartialDate;
}

interface NamedRow extends LocaleRow {
  name: string | null;
}

interface DelegationRow extends LocaleRow {
  title: string | null;
  direction: DelegationDirection | null;
  state: DelegationState | null;
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  hosts: NamedRow[];
  guests: NamedRow[];
  agreements: { commitments: { domain: NamedRow | null }[] }[];
}

interface ArticleRow extends LocaleRow {
  headline: string | null;
  kind: ArticleKind | null;
  date: string | null;
  domains: NamedRow[];
  partners: NamedRow[];
}

/** Delegations that have a date. Their domains are those of the agreements they are about. */
export async function readDelegations(
  strapi: Core.Strapi,
  which: Which,
  locales: readonly string[],
): Promise<RecordedDelegation[]> {
  const where = rowsWhere(which);
  const rows: DelegationRow[] = await strapi.db.query('api::delegation.delegation').findMany({
    where,
    populate: {
      hosts: true,
      guests: true,
      agreements: { where, populate: { commitments: { where, populate: { domain: true } } } },
    },
  });
  return byDocument(rows, locales).flatMap((all) => {
    const [row] = all;
    const start = partialDateFrom(row.start, row.precision);
    if (!start) return [];
    const end = partialDateFrom(row.end, row.precision);
    return {
      documentId: row.documentId,
      locale: row.locale ?? '',
      title: row.title ?? '',
      direction: row.direction ?? 'outgoing',
      state: row.state ?? 'planned',
      start,
      end: end === start ? null : end,
      domains: relatedTo(all, locales, ({ agreements }) =>
        agreements.flatMap(({ commitments }) => commitments.map(({ domain }) => domain)),
      ).map(named),
      partners: relatedTo(all, locales, ({ hosts, guests }) => [...hosts, ...guests]).map(named),
    };
  });
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
