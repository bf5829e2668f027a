import type { Feature } from '../../platform/feature';
import { builtInViews } from './server/builtInViews';
import { listViewMiddleware, readListsThroughViews } from './server/listViewMiddleware';
import { registerViewRoutes } from './server/viewRoutes';
import { registerViewTable } from './server/viewTable';

/** Lists as people look at them again and again, by name. */
export const listViews: Feature = {
  name: 'listViews',
  middlewares: { listViews: listViewMiddleware },
  listViews: builtInViews,
  register(strapi) {
    registerViewTable(strapi);
    registerViewRoutes(strapi);
    readListsThroughViews(strapi);
  },
};
