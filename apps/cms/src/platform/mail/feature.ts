import { cmsEnv } from '../env';
import type { Feature } from '../feature';
import { localMail } from './localMail';

export const mail: Feature = {
  name: 'mail',
  bootstrap(strapi) {
    // In the place of the provider that the plugin has made by now.
    if (cmsEnv().mail === 'file') Object.assign(strapi.plugin('email'), { provider: localMail });
  },
};
