import { Calendar } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { calendarWords } from '../words/calendarWords';

export const calendar: AdminFeature = {
  words: calendarWords,
  menu: {
    to: 'entente-calendar',
    icon: Calendar,
    title: messageOf(calendarWords, 'title'),
    page: () => import('./CalendarPage').then(({ CalendarPage }) => ({ default: CalendarPage })),
  },
};
