import type { Feature } from '../../platform/feature';
import { answerEmbedCounts } from './server/answerEmbedCounts';
import { registerCountRoute } from './server/countRoute';
import { registerCountTables } from './server/countTables';

export const embeds: Feature = {
  name: 'embeds',
  siteCalls: { embedCounts: answerEmbedCounts },
  register(strapi) {
    registerCountTables(strapi);
    registerCountRoute(strapi);
  },
};
