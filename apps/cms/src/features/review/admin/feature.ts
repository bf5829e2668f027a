import { CheckCircle } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { reviewWords } from '../words/reviewWords';
import { ReviewPanel } from './ReviewPanel';

export const review: AdminFeature = {
  words: reviewWords,
  menu: {
    to: 'entente-reviews',
    icon: CheckCircle,
    title: messageOf(reviewWords, 'page.title'),
    page: () => import('./ReviewPage').then(({ ReviewPage }) => ({ default: ReviewPage })),
  },
  panel: ReviewPanel,
};
