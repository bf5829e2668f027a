import type { Feature } from '../../platform/feature';
import { registerPressLinkRoutes } from './server/pressLinkRoutes';
import { registerPressLinkTable } from './server/pressLinkTable';
import { openPressLink } from './server/pressLinks';

export const pressLinks: Feature = {
  name: 'pressLinks',
  siteCalls: { openPressLink: (strapi, { id }) => openPressLink(strapi, id) },
  register(strapi) {
    registerPressLinkTable(strapi);
    registerPressLinkRoutes(strapi);
  },
};
