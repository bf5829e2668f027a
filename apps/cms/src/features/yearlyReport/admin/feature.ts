import { ChartPie } from '@strapi/icons';
import { uidOf } from '../../../api/types';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { yearlyReportWords } from '../words/yearlyReportWords';

export const yearlyReport: AdminFeature = {
  words: yearlyReportWords,
  menu: {
    to: 'entente-report',
    icon: ChartPie,
    title: messageOf(yearlyReportWords, 'title'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: uidOf('agreement') }],
    page: () => import('./ReportPage').then(({ ReportPage }) => ({ default: ReportPage })),
  },
};
