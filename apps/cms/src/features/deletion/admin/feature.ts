import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { deletionWords } from '../words/deletionWords';
import { aroundDeletion } from './aroundDeletion';

export const deletion: AdminFeature = { words: deletionWords, aroundAction: aroundDeletion };
