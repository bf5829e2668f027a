import type { NextApiRequest, NextApiResponse } from 'next';
import { makePressKit } from '../../../../content/press/pressKit.server';
import { cityDay } from '@entente/model/cityDay';
import { CmsContractError, CmsUnavailableError } from '../../../../server/errors';
import { pressKit } from '../../../../server/keptKits.server';
import { siteLinks } from '../../../../server/locales.server';
import { log } from '../../../../server/log.server';
import { recordReads, refreshTimeoutMs } from '../../../../server/rendering.server';

// A kit holds pictures.
export const config = { api: { responseLimit: false } };

/** `/fr/presse/<slug>.zip`: the kit of one press release. */
export default async function kit(request: NextApiRequest, response: NextApiResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.status(405).end();
    return;
  }
  const { locale, file } = request.query;
  const path = ['', locale, ...(Array.isArray(file) ? file : [file])].join('/');
  const address = siteLinks().parse(path);
  if (address?.kind !== 'press-kit') return refuse(response, 404);
  const make = () => makePressKit(address.slug, address.locale);
  try {
    const found = await pressKit(address, cityDay(), async () => {
      const { result } = await recordReads(refreshTimeoutMs, make);
      return result;
    });
    if (!found) return refuse(response, 404);
    send(request, response, found, `${address.slug}-${address.locale}.zip`);
  } catch (error) {
    if (!(error instanceof CmsUnavailableError || error instanceof CmsContractError)) throw error;
    log.warn('a press kit could not be made', error);
    refuse(response, 503);
  }
}

function send(
  request: NextApiRequest,
  response: NextApiResponse,
  { content, etag }: { content: Uint8Array; etag: string },
  name: string,
): void {
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=2');
  // A copy for search engines would outlive a release that is withdrawn.
  response.setHeader('X-Robots-Tag', 'noindex');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  if (known.some((tag) => tag.replace(/^W\//, '') === etag)) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', 'application/zip');
  response.setHeader('Content-Length', content.byteLength);
  // Slug and locale are ASCII without quotes, so that the name needs no encoding.
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function refuse(response: NextApiResponse, status: 404 | 503): void {
  response.setHeader('Cache-Control', 'no-store');
  if (status === 503) response.setHeader('Retry-After', '10');
  response.status(status).end();
}
