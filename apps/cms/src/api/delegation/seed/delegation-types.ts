import type {
  DatePrecision,
  DelegationDirection,
  DelegationState,
  ProgrammeVisibility,
} from '@entente/model/vocabulary';
import type { Entry } from '../../../platform/demo/entry';

export interface DelegationShared {
  direction: DelegationDirection;
  start: string;
  end?: string;
  precision: DatePrecision;
  timeZone: string;
  state: DelegationState;
}

export interface ProgrammeItem {
  title: string;
  /** UTC instant; left out where the source gives no hour. */
  start?: string;
  place?: string;
  visibility: ProgrammeVisibility;
}

export interface DelegationWords {
  title: string;
  slug: string;
  purpose: string;
  programme?: ProgrammeItem[];
}

export type DelegationEntry = Entry<
  DelegationShared,
  DelegationWords,
  'hosts' | 'guests' | 'agreements' | 'cover'
>;
