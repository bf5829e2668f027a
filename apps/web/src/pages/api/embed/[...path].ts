import type { NextApiRequest, NextApiResponse } from 'next';
import { answerEmbed } from '../../../delivery/embeds/answerEmbed.server';

/** `/embed/fr/agreement/…`: `next.config.ts` leads here, because each answer has headers of its own. */
export default async function embed(request: NextApiRequest, response: NextApiResponse) {
  const segments = request.query.path;
  const path = (Array.isArray(segments) ? segments : [segments ?? '']).join('/');
  await answerEmbed(`/embed/${path}`, request, response);
}
