import type { NextApiRequest, NextApiResponse } from 'next';
import { lendRenderers } from '../../outputs/produce.server';
import { pushSchema } from '../../server/change';
import { refreshChanged } from '../../server/refresh.server';
import { readSignedBody } from '../../server/signedCall.server';

// The signature is over the text as it came.
export const config = { api: { bodyParser: false } };

/** POST, signed, from the CMS: its last revisions. Answers once every page that shows them is new. */
export default async function refresh(request: NextApiRequest, response: NextApiResponse) {
  const startedAt = performance.now();
  const body = await readSignedBody(request, response);
  if (body === null) return;
  const push = pushSchema.safeParse(parseJson(body));
  if (!push.success) {
    response.status(400).json({ error: 'revisions', issues: push.error.issues.slice(0, 5) });
    return;
  }
  const { head, revisions } = push.data;
  lendRenderers((path) => response.revalidate(path));
  const outcome = await refreshChanged(revisions.flatMap(({ changes }) => changes));
  const applied = revisions.at(-1)?.revision ?? head;
  response
    .status(202)
    .json({ applied, ...outcome, milliseconds: Math.round(performance.now() - startedAt) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
