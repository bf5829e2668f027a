import { timingSafeEqual } from 'node:crypto';
import type { NextApiRequest, NextApiResponse } from 'next';
import { deriveSecret } from '@entente/secrets/derive';
import { env } from '../../env';
import { defineGauges } from '../../engine/follow/syncStatus.server';
import { writeMetrics } from '../../engine/platform/metrics.server';

/**
 * Figures for Prometheus, to who shows the token derived from the secret. To others there is nothing
 * here, wherever they ask from: a proxy on this very machine is the public.
 */
export default async function metrics(request: NextApiRequest, response: NextApiResponse) {
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'GET' || !isAllowed(request.headers.authorization)) {
    response.status(404).end();
    return;
  }
  defineGauges();
  const { type, body } = await writeMetrics();
  response.setHeader('Content-Type', type);
  response.status(200).send(body);
}

function isAllowed(authorization: string | undefined): boolean {
  const expected = Buffer.from(`Bearer ${deriveSecret(env().secret, 'metrics-token')}`);
  const given = Buffer.from(authorization ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
