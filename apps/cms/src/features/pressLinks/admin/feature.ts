import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { pressLinkWords } from '../words/pressLinkWords';
import { PressLinkPanel } from './PressLinkPanel';

export const pressLinks: AdminFeature = { words: pressLinkWords, panel: PressLinkPanel };
