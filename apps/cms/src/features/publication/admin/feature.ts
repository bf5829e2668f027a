import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { publicationWords } from '../words/publicationWords';
import { PublicationPanel } from './PublicationPanel';

export const publication: AdminFeature = { words: publicationWords, panel: PublicationPanel };
