import type { PipelineFeature } from '../../pipeline/contributions';
import { guardAgainstConflict } from './server/guardAgainstConflict';
import { entryVersions } from './server/entryVersionsMiddleware';

export const conflict: PipelineFeature = {
  name: 'conflict',
  middlewares: { entryVersions },
  pipeline: { guard: guardAgainstConflict },
};
