import { cmsCalls } from '@entente/protocol/calls';
import type { ChangesResponse } from '@entente/protocol/changes';
import { maxAnsweredRevisions } from '@entente/protocol/limits';
import { callCms } from '../cms/callCms.server';

/** What the CMS committed after a revision. @throws what `callCms` throws */
export function askChanges(since: number): Promise<ChangesResponse> {
  return callCms(cmsCalls.changes, { since, limit: maxAnsweredRevisions });
}
