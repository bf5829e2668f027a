import { intervalOf, type DayInterval } from '@entente/model/dayInterval';
import { partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision, MilestoneKind } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { byDocument, type LocaleRow } from '../../platform/locales/localeRows';
import type { Period } from '../../platform/messages/period';

interface MilestoneRow extends LocaleRow {
  title: string | null;
  kind: MilestoneKind | null;
  date: string | null;
  precision: DatePrecision | null;
  agreement: { title: string | null } | null;
}

export interface CalendarMilestone extends DayInterval {
  documentId: string;
  locale: string;
  kind: MilestoneKind;
  /** Its own title, else that of its agreement; empty when there is neither. */
  title: string;
}

/** Milestones that may have happened, or may happen, in a period. */
export async function readMilestones(
  strapi: Core.Strapi,
  { from, to }: Period,
  locales: readonly string[],
): Promise<CalendarMilestone[]> {
  // One known to the year is kept under any day of that year.
  const date = { $gte: `${from.slice(0, 4)}-01-01`, $lte: `${to.slice(0, 4)}-12-31` };
  const rows: MilestoneRow[] = await strapi.db.query('api::milestone.milestone').findMany({
    where: { publishedAt: { $null: true }, date },
    populate: { agreement: { where: { publishedAt: { $null: true } } } },
  });
  return byDocument(rows, locales).flatMap(([row]) => {
    const known = partialDateFrom(row.date, row.precision);
    if (!known || !row.kind) return [];
    const interval = intervalOf(known);
    if (interval.first > to || interval.last < from) return [];
    return {
      documentId: row.documentId,
      locale: row.locale ?? '',
      kind: row.kind,
      title: row.title || row.agreement?.title || '',
      ...interval,
    };
  });
}
