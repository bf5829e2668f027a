import type { PipelineFeature } from '../../pipeline/contributions';
import { registerPressLinkRoutes } from './server/pressLinkRoutes';
import { registerPressLinkTable } from './server/pressLinkTable';
import { endPressLinks, openPressLink } from './server/pressLinks';

export const pressLinks: PipelineFeature = {
  name: 'pressLinks',
  siteCalls: { openPressLink: (strapi, { id }) => openPressLink(strapi, id) },
  register(strapi) {
    registerPressLinkTable(strapi);
    registerPressLinkRoutes(strapi);
  },
  pipeline: { after: { unpublish: endPressLinks, delete: endPressLinks } },
};
