import { cmsEnv } from '../../platform/env';
import type { Feature } from '../../platform/feature';
import { plantDemo } from './server/plant';

export const demo: Feature = {
  name: 'demo',
  async bootstrap(strapi) {
    if (cmsEnv().seed === 'demo') await plantDemo(strapi);
  },
};
