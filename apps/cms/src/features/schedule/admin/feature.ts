import { Clock } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { scheduleWords } from '../words/scheduleWords';
import { SchedulePanel } from './SchedulePanel';

export const schedule: AdminFeature = {
  words: scheduleWords,
  menu: {
    to: 'entente/schedule',
    icon: Clock,
    title: messageOf(scheduleWords, 'title'),
    page: () => import('./SchedulePage').then(({ SchedulePage }) => ({ default: SchedulePage })),
  },
  panel: SchedulePanel,
};
