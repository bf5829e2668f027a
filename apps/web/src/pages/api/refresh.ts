import type { NextApiRequest, NextApiResponse } from 'next';
import { siteCalls } from '@entente/protocol/calls';
import type { PushResponse } from '@entente/protocol/changes';
import { setRenderers } from '../../delivery/outputs/produce.server';
import { pollSoon } from '../../engine/follow/followCms.server';
import { revisionCursor } from '../../engine/follow/revisionCursor.server';
import { receiveRevisions } from '../../engine/follow/showRevision.server';
import { receiveCall } from '../../engine/cms/receiveCall.server';

// The signature is over the text as it came.
export const config = { api: { bodyParser: false } };

/**
 * POST, signed, from the CMS: its last revisions. Answers as soon as they are noted, and up to
 * which one all are; the pages follow, and the CMS is told when they show it.
 */
export default async function refresh(request: NextApiRequest, response: NextApiResponse) {
  const push = await receiveCall(siteCalls.push, request, response);
  if (!push) return;
  const { head, revisions } = push;
  setRenderers((path) => response.revalidate(path));
  const answer: PushResponse = { applied: receiveRevisions(revisions, head, 'push') };
  if (revisionCursor.isBehind) pollSoon();
  response.status(202).json(answer);
}
