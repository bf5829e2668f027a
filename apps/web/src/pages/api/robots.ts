import type { NextApiRequest, NextApiResponse } from 'next';
import { env } from '../../env';

export default function robots(_request: NextApiRequest, response: NextApiResponse) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'public, max-age=3600');
  response
    .status(200)
    .send(`User-agent: *\nDisallow: /api/\n\nSitemap: ${env().siteUrl}/sitemap.xml\n`);
}
