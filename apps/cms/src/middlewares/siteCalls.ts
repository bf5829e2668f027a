import type { Core } from '@strapi/strapi';
import { SignedCalls } from '../delivery/signedCall';
import { siteCalls as calls } from '../delivery/siteCalls';
import { cmsEnv } from '../env';

/** Answers the site's own calls, before anything reads their body: it is signed as it came. */
const siteCalls: Core.MiddlewareFactory = (_config, { strapi }) => {
  const signedCalls = new SignedCalls(cmsEnv().secret);
  return async (ctx, next) => {
    const call = Object.hasOwn(calls, ctx.path) ? calls[ctx.path] : undefined;
    if (!call) return next();
    ctx.set('Cache-Control', 'no-store');
    if (ctx.method !== call.method) {
      ctx.set('Allow', call.method);
      ctx.status = 405;
      return;
    }
    const signed = await signedCalls.read(ctx.req, ctx.originalUrl);
    if (typeof signed === 'number') {
      // What was not read of a body that is too long must not be taken for the next call.
      if (signed === 413) ctx.set('Connection', 'close');
      ctx.status = signed;
      return;
    }
    const { status, body } = await call.answer(strapi, signed);
    ctx.status = status;
    if (body) ctx.body = body;
  };
};

export default siteCalls;
