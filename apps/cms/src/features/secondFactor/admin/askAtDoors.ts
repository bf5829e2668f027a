import type { FactorAsked } from '../server/sessions';

type Fetch = typeof fetch;

/** Where Strapi's screens sign somebody in, and ours. */
const DOORS = new Set([
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/reset-password',
  '/admin/entente/single-sign-on/session',
]);

/** As the server names it. */
const REFUSAL = 'SecondFactorError';

/**
 * Holds the answer of a door that asks for a second factor until it was given: Strapi's own screens
 * know of none.
 * @param ask answers what the door would have answered; null where somebody gave up
 */
export function askAtDoors(
  target: Window,
  ask: (asked: FactorAsked, send: Fetch) => Promise<Response | null>,
): void {
  const send: Fetch = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    const answer = await send(input, init);
    if (answer.status !== 403 || input instanceof Request) return answer;
    if (!DOORS.has(new URL(input, target.location.href).pathname)) return answer;
    const body = (await answer.clone().json()) as { error?: { name?: string; details?: unknown } };
    if (body.error?.name !== REFUSAL) return answer;
    return (await ask(body.error.details as FactorAsked, send)) ?? answer;
  };
}
