import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import { previewedFile } from '../../engine/cms/previewAccess.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { log } from '../../engine/platform/log.server';
import { mediaFile, mediaType } from '../../engine/store/media.server';
import { printCopy } from '../../engine/store/printCopy.server';
import { printedFile } from '@entente/model/printName';
import { CmsUnavailableError } from '../../errors';
import { isReading, respond, respondEmpty } from '../respond.server';

/** An uploaded file that a page or a preview shows, from the site's own copy; a picture for print too. */
export async function answerMedia(
  name: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  const previewed = previewedFile(name);
  const printed = printedFile(name);
  const file = previewed ?? printed ?? name;
  const type = mediaType(printed ? name : file);
  if (!type || previewed === null || !(previewed ?? pageIndex().showsMedia(file)))
    return respondEmpty(response, 404);
  const copy = await (printed ? printCopy : mediaFile)(file).catch((error: unknown) => {
    if (!(error instanceof CmsUnavailableError)) throw error;
    log.warn('a picture is not there and the CMS does not answer', error);
    return undefined;
  });
  if (!copy) return respondEmpty(response, copy === null ? 404 : 503);
  const { size } = await stat(copy);
  await respond(request, response, {
    type,
    body: { file: copy, bytes: size },
    headers: { 'Content-Security-Policy': "sandbox; default-src 'none'" },
    // The CMS gives a new file a new name: it names the content, but for a preview's own address.
    // Who has it keeps it; a cache between asks, because it may be taken down.
    ...(previewed
      ? { caching: 'private, no-store' }
      : {
          caching: 'public, max-age=31536000, s-maxage=1, stale-if-error=86400, immutable',
          tag: tagOf(printed ? name : file),
        }),
  });
}

const tagOf = (file: string) => createHash('sha256').update(file).digest('base64url').slice(0, 27);
