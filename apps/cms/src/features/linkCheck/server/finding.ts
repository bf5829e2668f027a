/**
 * - `fine`: it leads where it should, or there is nothing to ask
 * - `broken`: it leads nowhere
 * - `moved`: it leads to `to`, where it should point
 * - `unsure`: somebody has to look
 * - `waiting`: it leads to another site, and was not asked for yet
 */
export type LinkState = 'fine' | 'broken' | 'moved' | 'unsure' | 'waiting';

/** Why, where a link is not fine. */
export type LinkReason =
  // how it is written
  | 'address'
  | 'mail'
  | 'phone'
  // on our own site
  | 'absent'
  | 'withdrawn'
  | 'unpublished'
  | 'file'
  | 'elsewhere'
  // at another one
  | 'gone'
  | 'host'
  | 'private'
  | 'port'
  | 'closed'
  | 'busy'
  | 'server'
  | 'certificate'
  | 'silent'
  | 'redirects';

/** What is known of where a link leads. */
export interface Finding {
  state: LinkState;
  reason: LinkReason | null;
  /** The path where a moved page is now. */
  to: string | null;
  /** What the other site answered. */
  status: number | null;
}

export const fine: Finding = { state: 'fine', reason: null, to: null, status: null };

export const broken = (reason: LinkReason): Finding => ({ ...fine, state: 'broken', reason });

export const movedTo = (to: string): Finding => ({
  ...fine,
  state: 'moved',
  reason: 'elsewhere',
  to,
});
