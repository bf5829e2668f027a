import type { Core } from '@strapi/strapi';

/**
 * Says in the log what was asked, without what stands behind the path: invitations, codes to reset a
 * password and search words are nobody's who reads a log.
 */
export const requestLog: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const start = Date.now();
    await next();
    strapi.log.http(`${ctx.method} ${ctx.path} (${Date.now() - start} ms) ${ctx.status}`);
  };
