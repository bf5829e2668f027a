import type { CallAnswer } from '../../../platform/siteCalls';
import { recordCounts } from './recordCounts';

export const answerEmbedCounts: CallAnswer<'embedCounts'> = async (strapi, report) => {
  await recordCounts(strapi, report);
  return null;
};
