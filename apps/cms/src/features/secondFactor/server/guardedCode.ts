import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DoorContext } from '../../../platform/access/doors/doorContext';
import { countAttempt, forgiveAttempt } from '../../../platform/throttle/attempts';
import { refuseTooEarly } from '../../../platform/throttle/refuseTooEarly';
import type { Limit } from '../../../platform/throttle/wait';

/**
 * Whoever guesses here has the password already: a hundred guesses a day find one code of a million in
 * decades.
 */
const GUESSES: Limit = { free: 5, firstMs: 2000, mostMs: 15 * 60_000 };

/**
 * Looks at a code, and slows down whoever guesses.
 * @param refused what is said of a wrong one
 * @throws RateLimitError, ValidationError at the field of the code
 */
export async function guardedCode<T>(
  strapi: Core.Strapi,
  ctx: Pick<DoorContext, 'set' | 'get' | 'state'>,
  personId: number,
  refused: () => Promise<string>,
  check: () => Promise<T | null>,
): Promise<T> {
  const key = `second-factor:${personId}`;
  const gates = [{ counts: key, spaces: key, limit: GUESSES }];
  const wait = await countAttempt(strapi, gates, Date.now());
  if (wait > 0) refuseTooEarly(ctx, wait);
  const right = await check();
  if (right === null) {
    const message = await refused();
    const error = { path: ['code'], message, name: 'ValidationError', value: '' };
    throw new errors.ValidationError(message, { errors: [error] });
  }
  await forgiveAttempt(strapi, gates, [key]);
  return right;
}
