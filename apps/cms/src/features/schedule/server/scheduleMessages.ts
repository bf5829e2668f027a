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
  reason?: string;
}

/** What the CMS says of a time: the moment, or why it is none. */
export interface MomentResponse {
  at: string | null;
  problem: string | null;
  message: string | null;
}
