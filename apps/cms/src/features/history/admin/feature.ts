import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { historyWords } from '../words/historyWords';
import { HistoryPanel } from './HistoryPanel';

export const history: AdminFeature = { words: historyWords, panel: HistoryPanel };
