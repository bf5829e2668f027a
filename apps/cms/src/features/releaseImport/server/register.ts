import type { PartialDate } from '@entente/model/partialDate';
import type { Instrument } from '@entente/model/vocabulary';

/** An entry, as far as it is compared with a release. */
interface Known {
  documentId: string;
  /** What it is called for who reads the proposal. */
  title: string;
  /** The languages that it is written in; empty for a type without. */
  locales: string[];
}

export interface KnownPartner extends Known {
  /** In each language. */
  names: string[];
  shortName: string;
  aliases: string[];
  kind: string;
  city: string;
}

export interface KnownSpeaker extends Known {
  names: string[];
}

export interface KnownOffice extends Known {
  titles: string[];
  speaker: string | null;
  partner: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface KnownDomain extends Known {
  names: string[];
  slugs: string[];
}

export interface KnownMilestone extends Known {
  kind: string;
  date: PartialDate | null;
  agreement: string | null;
}

export interface KnownAgreement extends Known {
  instrument: Instrument;
  parties: string[];
}

export interface KnownCommitment extends Known {
  agreement: string | null;
  domain: string | null;
}

export interface KnownDelegation extends Known {
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface KnownArticle extends Known {
  headline: string;
  date: string | null;
}

/** What the CMS holds, as far as a release may tell of it. */
export interface Register {
  partners: KnownPartner[];
  speakers: KnownSpeaker[];
  offices: KnownOffice[];
  domains: KnownDomain[];
  agreements: KnownAgreement[];
  commitments: KnownCommitment[];
  milestones: KnownMilestone[];
  delegations: KnownDelegation[];
  /** Those of about the date of the release. */
  articles: KnownArticle[];
  /** The partner whose site it is. */
  owner: string | null;
}

/** What earlier imports of the release made of its items, where it is still there. */
export interface Made {
  item: string;
  documentId: string;
  title: string;
  /** What its fields hold now, as the release would say them. */
  fields: Record<string, string>;
  isWritten: boolean;
}
