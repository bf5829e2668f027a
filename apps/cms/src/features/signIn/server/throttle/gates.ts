import type { Gate } from '../../../../platform/throttle/attempts';
import type { Limit } from '../../../../platform/throttle/wait';

/** Nobody mistypes a password ten times, and whoever does waits a minute at the most. */
const GUESSES: Limit = { free: 10, firstMs: 1000, mostMs: 60_000 };

export interface Guess {
  /** Lower-case. */
  email: string;
  /** Whom the request comes from. */
  address: string;
  /** Name of a browser that this account knows. */
  browser: string | null;
}

/**
 * What slows a guess down: those from the same address, and those at the same account from
 * everywhere. The second is spaced by address, so that whoever comes from another is answered at
 * once, however many guess at their account; and a browser that signed in before counts by itself.
 */
export function gatesOf({ email, address, browser }: Guess): Gate[] {
  if (browser !== null) {
    const own = `browser:${browser}`;
    return [{ counts: own, spaces: own, limit: GUESSES }];
  }
  const from = `address:${address}`;
  return [
    { counts: from, spaces: from, limit: GUESSES },
    { counts: `account:${email}`, spaces: `account:${email} from:${address}`, limit: GUESSES },
  ];
}

/** Who signs in begins anew; the other guesses of their address stay counted. */
export const forgottenWith = ({ email, address, browser }: Guess): string[] =>
  browser !== null
    ? [`browser:${browser}`]
    : [`account:${email}`, `account:${email} from:${address}`];
