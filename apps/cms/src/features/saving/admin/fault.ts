/**
 * Why a save has come to nothing, where neither the form nor its writer is at fault:
 * - `offline`: the browser knows of no network
 * - `network`: no answer, or one that was cut
 * - `server`: the CMS failed, or stands still
 * - `disk`: there is no room left for it on the server
 * - `busy`: it is asked too much
 * - `tooLarge`: more was sent than what stands before the CMS lets through
 * - `session`: nobody is signed in any more
 * - `forbidden`, `gone`: the right to write it was taken away; it was deleted
 * - `foreign`: something else than the CMS answered: a proxy, the page of a portal
 */
export type Fault =
  | 'offline'
  | 'network'
  | 'server'
  | 'disk'
  | 'busy'
  | 'tooLarge'
  | 'session'
  | 'forbidden'
  | 'gone'
  | 'foreign';

const BY_STATUS: Readonly<Partial<Record<number, Fault>>> = {
  401: 'session',
  403: 'forbidden',
  404: 'gone',
  408: 'network',
  413: 'tooLarge',
  429: 'busy',
  507: 'disk',
};

/** Faults that may be over by themselves once the network is back. */
export const isOfNetwork = (fault: Fault): boolean => fault === 'offline' || fault === 'network';

/**
 * What went wrong with an answer.
 * @param body what it says as JSON; undefined where that is none
 * @returns null where it has stored, and where the CMS refuses with reasons of its own
 */
export function faultIn(status: number, body: unknown): Fault | null {
  const known = BY_STATUS[status] ?? (status >= 500 ? 'server' : null);
  if (known) return known;
  const isOurs = typeof body === 'object' && body !== null && ('data' in body || 'error' in body);
  return isOurs ? null : 'foreign';
}
