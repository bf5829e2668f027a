import type { Feature } from '../../platform/feature';
import { warnOfLegalGaps } from './legalGaps';

export const site: Feature = { name: 'site', bootstrap: warnOfLegalGaps };
