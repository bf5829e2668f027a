import type { Feature } from '../../platform/feature';
import { awaitingLinks } from './server/awaitingLinks';
import { registerLinkRoutes } from './server/linkRoutes';
import { registerLinkTables } from './server/linkTable';
import { startLinkCheck } from './server/startLinkCheck';

export const linkCheck: Feature = {
  name: 'linkCheck',
  register(strapi) {
    registerLinkTables(strapi);
    registerLinkRoutes(strapi);
  },
  start: startLinkCheck,
  awaiting: awaitingLinks,
};
