import { Briefcase } from '@strapi/icons';
import { uidOf } from '../../../api/types';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { agreementsDeskWords } from '../words/agreementsDeskWords';

export const agreementsDesk: AdminFeature = {
  words: agreementsDeskWords,
  menu: {
    to: 'entente-agreements',
    icon: Briefcase,
    title: messageOf(agreementsDeskWords, 'title'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: uidOf('agreement') }],
    page: () => import('./DeskPage').then(({ DeskPage }) => ({ default: DeskPage })),
  },
};
