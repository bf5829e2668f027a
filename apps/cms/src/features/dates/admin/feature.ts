import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { typedDateWords } from '../words/typedDateWords';
import { DateInput } from './DateInput';

export const dates: AdminFeature = {
  words: typedDateWords,
  fields: { date: DateInput },
};
