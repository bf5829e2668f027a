import type { NextApiRequest, NextApiResponse } from 'next';
import { env } from '../../env';
import { localeContext } from '../../layout/localeContext.server';
import { cardSize } from '../../content/shared/socialCard';
import { CmsUnavailableError, isCmsFailure } from '../../errors';
import { siteLinks } from '../../engine/platform/locales.server';
import { movedAddress } from '../../engine/redirects/whereIs.server';
import { isReading, respond, respondEmpty, sharedCaching } from '../respond.server';
import { keyOfAskingSite } from './askingSite.server';
import { embedContent } from './embedContent';
import { likeliestEmbed } from './embedOffers';
import { optionsQuery, readOptions, type EmbedOptions } from '../../content/embed/embedOptions';
import type { EmbedAddress } from './embedPage';
import { findEmbed } from './findEmbed.server';
import { knownOptionValues } from './knownOptionValues.server';
import {
  heightFrom,
  oembedFormats,
  ownPagePath,
  widthFrom,
  writeOembed,
  type Oembed,
} from './oembed';
import { permanentEmbed } from './permanentName.server';
import { frameTitle } from './renderEmbed.server';
import { oembedHtml, usualHeight } from './snippets';

const cacheSeconds = 3_600;

/**
 * oEmbed 1.0: what to paste for the address of a page of ours, or of an embed. The address is
 * parsed, never fetched; what is not public is as unknown as what is not there.
 */
export async function answerOembed(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  response.setHeader('Access-Control-Allow-Origin', '*');
  const { url, format = 'json', maxwidth, maxheight, ...query } = request.query;
  const asked = oembedFormats.find((one) => one === format);
  if (!asked) return respondEmpty(response, 501);
  if (url === undefined) return respondEmpty(response, 400);
  const path = ownPagePath(url, env().siteUrl);
  const address = path === null ? null : siteLinks().parse(path);
  const embed = address && likeliestEmbed(movedAddress(address) ?? address);
  if (!embed) return respondEmpty(response, 404);
  // What the address of an embed says of itself counts too: it is what its author saw.
  const own = Object.fromEntries(new URL(String(url)).searchParams);
  const { options, missing } = readOptions(
    { ...own, ...query },
    embed.view,
    await knownOptionValues(embed.locale),
  );
  if (missing) return respondEmpty(response, missing === 'unavailable' ? 503 : 404);
  const asking = options.key === null ? await keyOfAskingSite(request.headers) : null;
  response.setHeader('Vary', 'Origin, User-Agent');
  try {
    const size = { maxwidth, maxheight };
    const answer = await oembed(embed, { ...options, key: options.key ?? asking }, size);
    if (!answer) return respondEmpty(response, 404);
    const type = asked === 'json' ? 'application/json' : 'text/xml';
    await respond(request, response, {
      type: `${type}; charset=utf-8`,
      body: writeOembed(answer, asked),
      // Made for one site, it is of no use to another.
      caching: asking === null ? sharedCaching : 'private, no-store',
    });
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    respondEmpty(response, 503);
  }
}

async function oembed(
  embed: EmbedAddress,
  options: EmbedOptions,
  size: { maxwidth: unknown; maxheight: unknown },
): Promise<Oembed | null> {
  const found = await findEmbed(embed, options);
  if (found.kind === 'unavailable') throw new CmsUnavailableError('The page is not there yet');
  if (found.kind !== 'shown') return null;
  const context = localeContext(embed.locale);
  const { messages, links, origin } = context;
  const { view: page, further, path } = found;
  const { view, slug } = embed;
  const content = embedContent(page, { view, slug, options, messages, path }, further);
  if (!content) return null;
  const width = widthFrom(size.maxwidth);
  const height = heightFrom(size.maxheight, usualHeight(view, width));
  const title = frameTitle(context, view, content.subject);
  const kept = permanentEmbed(embed, options);
  const parts = {
    src: origin + links.build(kept.embed) + optionsQuery({ ...kept.options, resize: true }),
    page: origin + path,
    title,
    view,
    height,
    loader: '',
  };
  const entry = links.parse(path);
  const card = entry?.kind === 'entry' ? links.build({ ...entry, kind: 'entry-card' }) : null;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: page.props.chrome.site.name ?? messages.chrome.siteName,
    provider_url: origin,
    cache_age: cacheSeconds,
    width,
    height,
    html: oembedHtml(parts, width),
    ...(card && {
      thumbnail_url: origin + card,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
}
