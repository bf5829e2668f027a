import type { Feature } from '../../platform/feature';
import { awaitingAgreements } from './server/awaitingAgreements';
import { registerDeskRoutes } from './server/deskRoutes';
import { registerReminderTable } from './server/reminders/reminderTable';
import { startReminders } from './server/reminders/startReminders';

export const agreementsDesk: Feature = {
  name: 'agreementsDesk',
  register(strapi) {
    registerReminderTable(strapi);
    registerDeskRoutes(strapi);
  },
  start: startReminders,
  awaiting: awaitingAgreements,
};
