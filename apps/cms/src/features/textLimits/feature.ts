import type { Feature } from '../../platform/feature';
import { textLimits as middleware } from './server/textLimits';

/** Entries have an end: what nobody writes is refused before anything reads it. */
export const textLimits: Feature = {
  name: 'textLimits',
  middlewares: { textLimits: middleware },
};
