import type { Agreement } from '../draft';
import type { Sentence } from './told';

export interface ReadAgreement extends Agreement {
  /** Signed long before the release: a milestone of what it tells. */
  isPast: boolean;
  sentence: Sentence;
}
