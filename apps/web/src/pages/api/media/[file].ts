import type { NextApiRequest, NextApiResponse } from 'next';
import { answerMedia } from '../../../delivery/outputs/answerMedia.server';

export const config = { api: { responseLimit: false } };

/** `/media/<file>`: an uploaded file that a page or a preview shows. */
export default async function media(request: NextApiRequest, response: NextApiResponse) {
  await answerMedia(String(request.query.file), request, response);
}
