import type { Instrument, LegalNature, ParentRelation, TermKind } from '@entente/model/vocabulary';
import type { BodyPart } from '../../../platform/demo/blocks';
import type { Entry, Source } from '../../../platform/demo/entry';

export interface AgreementShared {
  instrument: Instrument;
  legalNature: LegalNature;
  termKind: TermKind;
  /** True where the instrument knows no later step, as a twinning charter does. */
  entersIntoForceOnSignature: boolean;
  parentRelation?: ParentRelation;
  sources: Source[];
}

export interface AgreementWords {
  title: string;
  slug: string;
  summary: string;
  body?: BodyPart[];
}

export type AgreementEntry = Entry<AgreementShared, AgreementWords, 'parties' | 'cover' | 'parent'>;
