import type { PipelineFeature } from '../../pipeline/contributions';
import { dropDraftVersions, dropPublishedDraft, keepDraftVersion } from './server/draftVersions';
import { registerDraftVersionTable } from './server/draftVersionTable';
import { registerHistoryRoutes } from './server/historyRoutes';

export const history: PipelineFeature = {
  name: 'history',
  register(strapi) {
    registerDraftVersionTable(strapi);
    registerHistoryRoutes(strapi);
  },
  pipeline: {
    after: {
      create: keepDraftVersion,
      update: keepDraftVersion,
      publish: dropPublishedDraft,
      delete: dropDraftVersions,
    },
  },
};
