import type { NextApiRequest, NextApiResponse } from 'next';
import { getSuggestions } from '../../../content/search/suggestions.server';
import { siteLinks } from '../../../server/locales.server';

/** `/fr/recherche.json?q=…`: what the field may be completed to, as JSON. */
export default async function suggest(request: NextApiRequest, response: NextApiResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.status(405).end();
    return;
  }
  const { path, q } = request.query;
  const address = siteLinks().parse(`/${[path].flat().join('/')}`);
  if (address?.kind !== 'search-suggestions') {
    response.status(404).end();
    return;
  }
  const suggestions = await getSuggestions([q].flat()[0] ?? '', address.locale);
  response.setHeader('Cache-Control', 'private, max-age=60');
  response.setHeader('X-Robots-Tag', 'noindex');
  response.status(200).json(suggestions);
}
