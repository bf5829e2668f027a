import type { NextApiRequest, NextApiResponse } from 'next';
import { answerPressKit } from '../../../../delivery/outputs/answerPressKit.server';

// A kit holds pictures.
export const config = { api: { responseLimit: false } };

/** `/fr/presse/<slug>.zip`: the kit of one press release. */
export default async function kit(request: NextApiRequest, response: NextApiResponse) {
  const { locale, file } = request.query;
  await answerPressKit(['', locale, file].flat().join('/'), request, response);
}
