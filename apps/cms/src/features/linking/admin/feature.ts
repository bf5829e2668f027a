import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { linkingWords } from '../words/linkingWords';

/** What a form links, and the entries created for it in a dialog: see `linkingMends`. */
export const linking: AdminFeature = { words: linkingWords };
