import type { NextApiRequest, NextApiResponse } from 'next';
import { changeSetSchema } from '../../server/change';
import { lendRevalidate } from '../../server/engine.server';
import { refreshChanged } from '../../server/refresh.server';
import { readSignedBody } from '../../server/signedCall.server';

// The signature is over the text as it came.
export const config = { api: { bodyParser: false } };

/** POST, signed, from the CMS: what changed. Answers once every page that shows it is new. */
export default async function refresh(request: NextApiRequest, response: NextApiResponse) {
  const startedAt = performance.now();
  const body = await readSignedBody(request, response);
  if (body === null) return;
  const changes = changeSetSchema.safeParse(parseJson(body));
  if (!changes.success) {
    response.status(400).json({ error: 'changes', issues: changes.error.issues.slice(0, 5) });
    return;
  }
  lendRevalidate((path) => response.revalidate(path));
  const outcome = await refreshChanged(changes.data.changes);
  response
    .status(200)
    .json({ ...outcome, milliseconds: Math.round(performance.now() - startedAt) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
