import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { singleSignOnWords } from '../words/singleSignOnWords';
import { offerDirectory } from './offerDirectory';

export const singleSignOn: AdminFeature = {
  words: singleSignOnWords,
  start: () => void offerDirectory().catch((error: unknown) => console.warn(error)),
};
