import type { NextApiRequest, NextApiResponse } from 'next';
import { answerOutput } from '../../../delivery/outputs/answerOutput.server';

export const config = { api: { responseLimit: false } };

/** Feeds, calendars, data, cards, sitemaps and identifiers: `next.config.ts` leads them here. */
export default async function output(request: NextApiRequest, response: NextApiResponse) {
  const segments = request.query.path;
  const path = `/${(Array.isArray(segments) ? segments : [segments ?? '']).join('/')}`;
  await answerOutput(path, request, response);
}
