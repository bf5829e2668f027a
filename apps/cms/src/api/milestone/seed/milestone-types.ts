import type { MilestoneKind } from '@entente/model/vocabulary';
import type { Entry, SeedDate, Source } from '../../../platform/demo/entry';

export interface MilestoneShared extends SeedDate {
  kind: MilestoneKind;
  place?: string;
  sources: Source[];
}

export interface MilestoneWords {
  title: string;
  note: string;
}

export type MilestoneEntry = Entry<
  MilestoneShared,
  MilestoneWords,
  'agreement' | 'delegation' | 'partners'
>;

/** The dated part of a milestone; the place is left out where no source gives it. */
export const dated = (
  kind: MilestoneKind,
  date: SeedDate,
  place?: string,
): Omit<MilestoneShared, 'sources'> => ({ kind, ...date, ...(place ? { place } : {}) });
