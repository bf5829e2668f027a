import { partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import type {
  DatePrecision,
  DelegationDirection,
  DelegationState,
} from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import {
  named,
  rowsWhere,
  type Named,
  type NamedRow,
  type Which,
} from '../../platform/contentTypes/recorded';
import { byDocument, relatedTo, type LocaleRow } from '../../platform/locales/localeRows';

export interface RecordedDelegation {
  documentId: string;
  locale: string;
  title: string;
  domains: Named[];
  partners: Named[];
  direction: DelegationDirection;
  state: DelegationState;
  start: PartialDate;
  /** Null when it is one day, month or year. */
  end: PartialDate | null;
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
