import type { Feature } from '../feature';
import { ensureFirstAdministrator } from './firstAdministrator';
import { registerOwnRight } from './ownRight';
import { publishRecords } from './publishRecords';
import { registerReadActions } from './readActions';
import { requestLog } from './requestLog';
import { guardSessions } from './sessions/guardSessions';
import { ensureSiteTokens } from './siteTokens';
import { guardStrapiRoutes } from './strapiRoutes';

/** Who may read by GraphQL, and the first person who may sign in. */
export const access: Feature = {
  name: 'access',
  middlewares: { requestLog },
  async register(strapi) {
    guardStrapiRoutes(strapi);
    guardSessions(strapi);
    await registerReadActions(strapi);
    await registerOwnRight(strapi, publishRecords);
  },
  async bootstrap(strapi) {
    await ensureSiteTokens(strapi);
    await ensureFirstAdministrator(strapi);
  },
};
