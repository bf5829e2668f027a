import type { NextApiRequest, NextApiResponse } from 'next';
import { cityDay } from '@entente/model/cityDay';
import { makePressKit } from '../../content/press/pressKit.server';
import { recordReads, downloadTimeoutMs } from '../../engine/cms/readContext.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { cachedPressKit } from '../../engine/render/cachedPressKit.server';
import { isCmsFailure } from '../../errors';
import { redirectMoved } from './redirectMoved.server';
import { isReading, respond, respondEmpty, sharedCaching } from '../respond.server';

/** The kit of one press release, as a zip. */
export async function answerPressKit(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  const address = siteLinks().parse(path);
  if (address?.kind !== 'press-kit') return respondEmpty(response, 404);
  const { slug, locale } = address;
  try {
    const kit = await cachedPressKit(address, cityDay(), async () => {
      const make = () => makePressKit(slug, locale);
      return (await recordReads(downloadTimeoutMs, make)).result;
    });
    if (!kit) {
      if (!redirectMoved(address, request, response)) respondEmpty(response, 404);
      return;
    }
    await respond(request, response, {
      type: 'application/zip',
      body: kit.content,
      tag: kit.tag,
      isExactTag: true,
      caching: sharedCaching,
      headers: {
        // A copy for search engines would outlive a release that is withdrawn.
        'X-Robots-Tag': 'noindex',
        // Slug and locale are ASCII without quotes, so that the name needs no encoding.
        'Content-Disposition': `attachment; filename="${slug}-${locale}.zip"`,
      },
    });
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    log.warn('a press kit could not be made', error);
    respondEmpty(response, 503);
  }
}
