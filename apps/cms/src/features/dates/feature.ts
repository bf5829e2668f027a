import type { PipelineFeature } from '../../pipeline/contributions';
import { refuseUnreadableDates } from './server/refuseUnreadableDates';

/** The admin's own field of a date, and the rule that holds whatever sends one. */
export const dates: PipelineFeature = {
  name: 'dates',
  pipeline: { beforeSave: refuseUnreadableDates },
};
