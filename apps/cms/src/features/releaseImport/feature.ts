import type { Feature } from '../../platform/feature';
import { registerImportRoutes } from './server/importRoutes';
import { registerImportTables } from './server/importTables';

export const releaseImport: Feature = {
  name: 'releaseImport',
  register(strapi) {
    registerImportTables(strapi);
    registerImportRoutes(strapi);
  },
};
