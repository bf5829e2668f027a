import type { Feature } from '../../platform/feature';
import { registerTypedDraftRoutes } from './server/typedDraftRoutes';
import { registerTypedDraftTable } from './server/typedDraftTable';

export const localDraft: Feature = {
  name: 'localDraft',
  register(strapi) {
    registerTypedDraftTable(strapi);
    registerTypedDraftRoutes(strapi);
  },
};
