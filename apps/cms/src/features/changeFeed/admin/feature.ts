import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { changeFeedWords } from '../words/changeFeedWords';
import { LivePanel } from './LivePanel';

export const changeFeed: AdminFeature = { words: changeFeedWords, panel: LivePanel };
