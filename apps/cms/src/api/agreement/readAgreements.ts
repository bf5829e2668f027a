import { agreementStanding, type AgreementStanding } from '@entente/model/agreementStanding';
import type { AgreementTerm } from '@entente/model/agreementState';
import { comparePartialDates, partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import { storedTerm } from '@entente/model/storedAgreement';
import {
  type DatePrecision,
  type Instrument,
  type MilestoneKind,
  type ParentRelation,
  type TermKind,
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

export interface RecordedMilestone {
  documentId: string;
  locale: string;
  kind: MilestoneKind;
  date: PartialDate;
  title: string;
}

/** What is recorded of one agreement, in the languages together. */
export interface RecordedAgreement {
  documentId: string;
  /** The language of the title, in which the entry is opened. */
  locale: string;
  title: string;
  reference: string;
  instrument: Instrument | null;
  term: AgreementTerm;
  milestones: RecordedMilestone[];
  parties: Named[];
  domains: Named[];
}

interface MilestoneRow extends LocaleRow {
  kind: MilestoneKind | null;
  date: string | null;
  precision: DatePrecision | null;
  title: string | null;
}

interface AgreementRow extends LocaleRow {
  title: string | null;
  reference: string | null;
  instrument: Instrument | null;
  termKind: TermKind | null;
  termYears: number | null;
  noticeMonths: number | null;
  entersIntoForceOnSignature: boolean | null;
  parties: NamedRow[];
  milestones: MilestoneRow[];
  commitments: { domain: NamedRow | null }[];
  children: (LocaleRow & { parentRelation: ParentRelation | null; milestones: MilestoneRow[] })[];
}

function recorded(rows: readonly MilestoneRow[]): RecordedMilestone[] {
  return rows
    .flatMap(({ documentId, locale, kind, date, precision, title }) => {
      const known = partialDateFrom(date, precision);
      return kind && known
        ? [{ documentId, locale: locale ?? '', kind, date: known, title: title ?? '' }]
        : [];
    })
    .sort((a, b) => comparePartialDates(a.date, b.date));
}

/** @param locales codes in the order in which a title is looked for */
export async function readAgreements(
  strapi: Core.Strapi,
  which: Which,
  locales: readonly string[],
): Promise<RecordedAgreement[]> {
  const where = rowsWhere(which);
  const rows: AgreementRow[] = await strapi.db.query('api::agreement.agreement').findMany({
    where,
    populate: {
      parties: true,
      milestones: { where },
      commitments: { where, populate: { domain: true } },
      children: { where, populate: { milestones: { where } } },
    },
  });
  return byDocument(rows, locales).map((all) => {
    const [row] = all;
    return {
      documentId: row.documentId,
      locale: row.locale ?? '',
      title: row.title ?? '',
      reference: row.reference ?? '',
      instrument: row.instrument,
      term: storedTerm({ ...row, children: all.flatMap(({ children }) => children) }),
      milestones: recorded(relatedTo(all, locales, ({ milestones }) => milestones)),
      parties: relatedTo(all, locales, ({ parties }) => parties).map(named),
      domains: relatedTo(all, locales, ({ commitments }) =>
        commitments.map(({ domain }) => domain),
      ).map(named),
    };
  });
}

/** Where an agreement stands on a day ('YYYY-MM-DD'): computed by the model, as on the site. */
export const stateOf = ({ milestones, term }: RecordedAgreement, on: string): AgreementStanding =>
  agreementStanding(milestones, term, on);
