import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import { CmsUnavailableError } from '../../../server/errors';
import { log } from '../../../server/log.server';
import { mediaFile, mediaType } from '../../../server/media.server';
import { pageIndex } from '../../../server/pageIndex.server';
import { previewedFile } from '../../../server/previewAccess.server';

export const config = { api: { responseLimit: false } };

/** `/media/<file>`: an uploaded file that a page or a preview shows, from the site's own copy. */
export default async function media(request: NextApiRequest, response: NextApiResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.status(405).end();
    return;
  }
  const name = String(request.query.file);
  const previewed = previewedFile(name);
  const file = previewed ?? name;
  const type = mediaType(file);
  if (!type || previewed === null || !(previewed ?? pageIndex().showsMedia(file))) {
    refuse(response, 404);
    return;
  }
  const copy = await mediaFile(file).catch((error: unknown) => {
    if (!(error instanceof CmsUnavailableError)) throw error;
    log.warn('a picture is not there and the CMS does not answer', error);
    return undefined;
  });
  if (!copy) {
    refuse(response, copy === null ? 404 : 503);
    return;
  }
  const { size } = await stat(copy);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', size);
  // The CMS gives a new file a new name.
  response.setHeader(
    'Cache-Control',
    previewed ? 'private, no-store' : 'public, max-age=31536000, immutable',
  );
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(copy), response);
}

function refuse(response: NextApiResponse, status: 404 | 503): void {
  response.setHeader('Cache-Control', 'no-store');
  if (status === 503) response.setHeader('Retry-After', '10');
  response.status(status).end();
}
