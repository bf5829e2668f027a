import type { PipelineFeature } from '../../pipeline/contributions';
import { isScheduled } from './server/isScheduled';
import { keepEmbargo } from './server/keepEmbargo';
import { awaitingSchedules, plannedWrites } from './server/plannedWrites';
import { registerScheduleRoutes } from './server/scheduleRoutes';
import { startScheduler } from './server/scheduler';
import { registerScheduleTable } from './server/scheduleTable';

export const schedule: PipelineFeature = {
  name: 'schedule',
  register(strapi) {
    registerScheduleTable(strapi);
    registerScheduleRoutes(strapi);
  },
  start: startScheduler,
  awaiting: awaitingSchedules,
  planned: plannedWrites,
  pipeline: { willBePublic: isScheduled, after: { update: keepEmbargo } },
};
