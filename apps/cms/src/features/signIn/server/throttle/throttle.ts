import type { Core } from '@strapi/strapi';
import { addressGroup, clientAddress } from '../../../../platform/access/doors/clientAddress';
import type { DoorMiddleware } from '../../../../platform/access/doors/adminRouteMiddleware';
import type { DoorContext } from '../../../../platform/access/doors/doorContext';
import { cmsEnv } from '../../../../platform/env';
import { countAttempt, forgiveAttempt } from '../../../../platform/throttle/attempts';
import { refuseTooEarly } from '../../../../platform/throttle/refuseTooEarly';
import { forgottenWith, gatesOf } from './gates';
import { knownBrowser, rememberBrowser } from './knownBrowser';

/** The address that was typed; one that is none of ours is counted like any other. */
function emailOf(ctx: DoorContext): string {
  const { email } = (ctx.request.body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 320) : '';
}

/** Slows guesses down at a door, in the place of Strapi's own limit, which locks by a name. */
export function throttled(strapi: Core.Strapi): DoorMiddleware {
  return async (ctx, next) => {
    const email = emailOf(ctx);
    const address = addressGroup(clientAddress(ctx.req, cmsEnv().trustedProxies));
    const guess = { email, address, browser: knownBrowser(ctx, email) };
    const gates = gatesOf(guess);
    const wait = await countAttempt(strapi, gates, Date.now());
    if (wait > 0) refuseTooEarly(ctx, wait);
    await next();
    // The password was right, even where something else is still asked for.
    if (!ctx.state.user) return;
    await forgiveAttempt(strapi, gates, forgottenWith(guess));
    rememberBrowser(ctx, email);
  };
}
