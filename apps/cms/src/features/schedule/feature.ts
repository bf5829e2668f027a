import type { PipelineFeature } from '../../pipeline/contributions';
import { isScheduled } from './server/isScheduled';
import { keepEmbargo } from './server/keepEmbargo';
import { awaitingSchedules, plannedWrites } from './server/plannedWrites';
import { registerScheduleRoutes } from './server/scheduleRoutes';
import { startScheduler } from './server/scheduler';
import { registerScheduleTable } from './server/scheduleTable';
import { voidSchedules } from './server/voidSchedules';

export const schedule: PipelineFeature = {
  name: 'schedule',
  register(strapi) {
    registerScheduleTable(strapi);
    registerScheduleRoutes(strapi);
  },
  start: startScheduler,
  awaiting: awaitingSchedules,
  planned: plannedWrites,
  pipeline: {
    willBePublic: isScheduled,
    after: {
      // A new part of a whole says more than was read of it.
      create: voidSchedules,
      async update(strapi, written) {
        await keepEmbargo(strapi, written);
        await voidSchedules(strapi, written);
      },
      discardDraft: voidSchedules,
    },
  },
};
