import type { NextApiRequest, NextApiResponse } from 'next';
import { lendRenderers } from '../../outputs/produce.server';
import { pushSchema } from '../../server/change';
import { askSoon } from '../../server/delivery/follow.server';
import { line } from '../../server/delivery/line.server';
import { receive } from '../../server/delivery/showRevision.server';
import { readSignedBody } from '../../server/signedCall.server';

// The signature is over the text as it came.
export const config = { api: { bodyParser: false } };

/**
 * POST, signed, from the CMS: its last revisions. Answers as soon as they are noted, and up to
 * which one all are; the pages follow, and the CMS is told when they show it.
 */
export default async function refresh(request: NextApiRequest, response: NextApiResponse) {
  const body = await readSignedBody(request, response);
  if (body === null) return;
  const push = pushSchema.safeParse(parseJson(body));
  if (!push.success) {
    response.status(400).json({ error: 'revisions', issues: push.error.issues.slice(0, 5) });
    return;
  }
  const { head, revisions } = push.data;
  lendRenderers((path) => response.revalidate(path));
  const applied = receive(revisions, head, 'push');
  if (line.isBehind) askSoon();
  response.status(202).json({ applied });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
