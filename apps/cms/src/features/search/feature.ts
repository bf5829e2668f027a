import type { PipelineFeature } from '../../pipeline/contributions';
import { answerSearch } from './server/answerSearch';
import { indexChanges } from './server/indexChanges';
import { registerSearchTables } from './server/searchTables';
import { startIndex } from './server/startIndex';

export const search: PipelineFeature = {
  name: 'search',
  siteCalls: { search: answerSearch },
  register: registerSearchTables,
  bootstrap: startIndex,
  // Inside the transaction: what is public is found, and nothing else, at every moment.
  pipeline: { onRevision: indexChanges },
};
