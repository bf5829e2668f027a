import { createHash } from 'node:crypto';
import type { NextApiRequest, NextApiResponse } from 'next';
import { getSuggestions } from '../../content/search/suggestions.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { isReading, respond, respondEmpty } from '../respond.server';

/** What the search field may be completed to, as JSON. */
export async function answerSuggestions(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  const address = siteLinks().parse(path);
  if (address?.kind !== 'search-suggestions') return respondEmpty(response, 404);
  const [query = ''] = [request.query.q].flat();
  const body = JSON.stringify(await getSuggestions(query, address.locale));
  await respond(request, response, {
    type: 'application/json; charset=utf-8',
    body,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    caching: 'private, max-age=60',
    headers: { 'X-Robots-Tag': 'noindex' },
  });
}
