import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { accessibleWritingWords } from '../words/accessibleWritingWords';
import { WarningPanel } from './WarningPanel';

export const accessibleWriting: AdminFeature = {
  words: accessibleWritingWords,
  panel: WarningPanel,
};
