import { publishOwnWork } from '../../platform/access/publishOwnWork';
import { registerOwnRight } from '../../platform/access/ownRight';
import type { PipelineFeature } from '../../pipeline/contributions';
import { awaitingReviews } from './server/awaitingReviews';
import { refuseOwnWork } from './server/fourEyes';
import { registerReviewRoutes } from './server/reviewRoutes';
import { registerReviewTable } from './server/reviewTable';
import { endReviews } from './server/reviews';

export const review: PipelineFeature = {
  name: 'review',
  async register(strapi) {
    await registerOwnRight(strapi, publishOwnWork);
    registerReviewTable(strapi);
    registerReviewRoutes(strapi);
  },
  awaiting: awaitingReviews,
  pipeline: {
    publicationRules: [{ name: 'ownWork', order: 40, refuse: refuseOwnWork }],
    after: {
      publish: (strapi, written) => endReviews(strapi, written, 'published'),
      delete: (strapi, written) => endReviews(strapi, written, 'deleted'),
    },
  },
};
