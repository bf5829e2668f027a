import type { NextApiRequest, NextApiResponse } from 'next';
import { answerSuggestions } from '../../../delivery/outputs/answerSuggestions.server';

/** `/fr/recherche.json?q=…`, by a rewrite: what the field may be completed to. */
export default async function suggest(request: NextApiRequest, response: NextApiResponse) {
  await answerSuggestions(`/${[request.query.path].flat().join('/')}`, request, response);
}
