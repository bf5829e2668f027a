import { Shield } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { secondFactorWords } from '../words/secondFactorWords';
import { askAtDoors } from './askAtDoors';
import { askInDialog } from './askInDialog';

export const secondFactor: AdminFeature = {
  words: secondFactorWords,
  menu: {
    to: 'entente-account',
    icon: Shield,
    title: messageOf(secondFactorWords, 'account'),
    page: () => import('./AccountPage').then(({ AccountPage }) => ({ default: AccountPage })),
  },
  start: () => askAtDoors(window, askInDialog),
};
