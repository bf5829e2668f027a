import type { NextApiRequest, NextApiResponse } from 'next';
import { answerOembed } from '../../delivery/embeds/answerOembed.server';

/** `/oembed?url=…`: what to paste for a page of ours. */
export default async function oembed(request: NextApiRequest, response: NextApiResponse) {
  await answerOembed(request, response);
}
