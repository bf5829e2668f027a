import type { Feature } from '../../platform/feature';
import { registerFactorRoutes } from './server/factorRoutes';
import { registerFactorTables } from './server/factorTable';
import { factorSessions } from './server/sessions';

/** A code of one's telephone besides the password, at every door. */
export const secondFactor: Feature = {
  name: 'secondFactor',
  register(strapi) {
    registerFactorTables(strapi);
    registerFactorRoutes(strapi);
  },
  sessions: factorSessions,
};
