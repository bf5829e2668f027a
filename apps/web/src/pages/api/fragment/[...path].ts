import type { NextApiRequest, NextApiResponse } from 'next';
import { answerFragment } from '../../../delivery/outputs/fragments/answerFragment.server';

/** `/fragment/fr/agreement/…`: a view for other people's servers to put into their pages. */
export default async function fragment(request: NextApiRequest, response: NextApiResponse) {
  const segments = request.query.path;
  const rest = (Array.isArray(segments) ? segments : [segments ?? '']).join('/');
  await answerFragment(rest, request, response);
}
