import { Book } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { auditWords } from '../words/auditWords';

export const audit: AdminFeature = {
  words: auditWords,
  menu: {
    to: 'entente-audit',
    icon: Book,
    title: messageOf(auditWords, 'title'),
    permissions: [{ action: 'api::entente.read-audit', subject: null }],
    page: () => import('./AuditPage').then(({ AuditPage }) => ({ default: AuditPage })),
  },
};
