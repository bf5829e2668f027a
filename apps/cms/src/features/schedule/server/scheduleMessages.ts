import type { ReadVersions } from '../../../pipeline/publication/draftVersion';
import type { ScheduleResponse } from './readSchedules';

/** The ledger, and what is read of the entry that it was asked about, in each of its languages. */
export interface SchedulesResponse {
  schedules: ScheduleResponse[];
  versions: ReadVersions;
}

/** A time as an editor gives it. */
export interface MomentRequest {
  /** 'YYYY-MM-DDTHH:mm', by the clocks of the zone. */
  local: string;
  zone: string;
  /** Which of the two, in the hour that comes twice. */
  disambiguation: 'first' | 'second' | null;
}

/** What is to be done, in which languages, with what else. */
export interface ScheduleSetRequest {
  action: string;
  locales: readonly string[];
  withThese: readonly string[];
  read: ReadVersions;
  reason?: string;
}

/** What the CMS says of a time: the moment, or why it is none. */
export interface MomentResponse {
  at: string | null;
  problem: string | null;
  message: string | null;
}
