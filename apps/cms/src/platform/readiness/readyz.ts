import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';
import { readiness } from './checks';
import { hasStarted } from './started';

/** `/readyz`: 200 when the CMS can do its work, else 503, and which part of it can't. */
export const readyz: Core.MiddlewareFactory = (_config, { strapi }) => {
  const folder = path.join(cmsEnv().dataDir, 'cms');
  return async (ctx, next) => {
    if (ctx.path !== '/readyz') return next();
    const checks = await readiness(strapi, folder, hasStarted());
    ctx.set('Cache-Control', 'no-store');
    ctx.status = Object.values(checks).every(Boolean) ? 200 : 503;
    ctx.body = checks;
  };
};
