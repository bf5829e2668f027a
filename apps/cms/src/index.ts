import type { Core } from '@strapi/strapi';
import { features } from './features';
import { acquireStartLock, type Release } from './platform/database/startLock';
import { cmsEnv } from './platform/env';
import { outliveLog } from './platform/outliveLog';
import { useFeatures, type Stop } from './platform/feature';
import { markStarted } from './platform/readiness/started';

const stops: Stop[] = [];
let releaseStart: Release | undefined;

async function release(): Promise<void> {
  await releaseStart?.();
  releaseStart = undefined;
}

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    outliveLog();
    useFeatures(strapi, features);
    for (const { middlewares = {} } of features)
      for (const [name, middleware] of Object.entries(middlewares))
        // Not `add`: a file of that name in a compiled folder of before must not stop the start.
        strapi.get('middlewares').set(`global::${name}`, middleware);
    for (const feature of features) await feature.register?.(strapi);
    // Strapi makes the tables right after this hook.
    strapi.hook('strapi::content-types.beforeSync').register(async () => {
      releaseStart = await acquireStartLock(cmsEnv());
    });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const feature of features) await feature.bootstrap?.(strapi);
    await release();
    markStarted(true);
    for (const { start } of features) if (start) stops.push(start(strapi));
  },

  async destroy() {
    markStarted(false);
    for (const stop of stops.splice(0)) stop();
    // A start that failed half-way still holds it.
    await release();
  },
};
