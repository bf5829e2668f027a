import type { PipelineFeature } from '../../pipeline/contributions';
import { awaitingTranslations } from './server/awaitingTranslations';
import { registerConfirmationTable } from './server/confirmationTable';
import { refuseBeforeSource } from './server/refuseBeforeSource';
import { toTranslate } from './server/toTranslate';
import { refuseUnconfirmedFigures } from './server/translationFigures';
import { registerTranslationRoutes } from './server/translationRoutes';

export const translations: PipelineFeature = {
  name: 'translations',
  register(strapi) {
    registerConfirmationTable(strapi);
    registerTranslationRoutes(strapi);
  },
  awaiting: awaitingTranslations,
  listViews: [toTranslate],
  pipeline: {
    publicationRules: [
      { name: 'source', order: 20, refuse: refuseBeforeSource },
      { name: 'figures', order: 50, refuse: refuseUnconfirmedFigures },
    ],
  },
};
