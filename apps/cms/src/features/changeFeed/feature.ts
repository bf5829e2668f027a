import type { PipelineFeature } from '../../pipeline/contributions';
import { answerAddresses, answerChanges, answerLive } from './server/changeFeedCalls';
import { useFileRules } from './server/fileChanges';
import { registerLiveRoute } from './server/liveRoute';
import { registerLiveTable } from './server/liveTable';
import { pushRevision, startPushing } from './server/pushing';
import { siteCalls } from './server/siteCallsMiddleware';

export const changeFeed: PipelineFeature = {
  name: 'changeFeed',
  middlewares: { siteCalls },
  siteCalls: { changes: answerChanges, addresses: answerAddresses, live: answerLive },
  register(strapi) {
    registerLiveTable(strapi);
    registerLiveRoute(strapi);
  },
  bootstrap: useFileRules,
  start: startPushing,
  pipeline: { afterCommit: pushRevision },
};
