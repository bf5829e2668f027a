import type { NextApiRequest, NextApiResponse } from 'next';
import { env } from '../env';
import { settingOf } from '../outputs/setting.server';
import { cardSize } from '../outputs/social/card';
import { CmsContractError, CmsUnavailableError } from '../server/errors';
import { siteLinks } from '../server/locales.server';
import { embedCaching } from './embedHeaders';
import { embedContent } from './embedContent';
import { embedOf } from './embedOf';
import { optionsQuery, readOptions, type EmbedOptions } from './embedOptions';
import type { EmbedAddress } from './embedPage';
import { findEmbed } from './findEmbed.server';
import { knownIn } from './known.server';
import { heightFrom, oembedFormats, ownPath, widthFrom, writeOembed, type Oembed } from './oembed';
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
  response.setHeader('Access-Control-Allow-Origin', '*');
  const { url, format = 'json', maxwidth, maxheight, ...query } = request.query;
  const asked = oembedFormats.find((one) => one === format);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  if (!asked) return refuse(response, 501);
  if (url === undefined) return refuse(response, 400);
  const path = ownPath(url, env().siteUrl);
  const address = path === null ? null : siteLinks().parse(path);
  const embed = address && embedOf(address);
  if (!embed) return refuse(response, 404);
  // What the address of an embed says of itself counts too: it is what its author saw.
  const own = Object.fromEntries(new URL(String(url)).searchParams);
  const { options } = readOptions({ ...own, ...query }, embed.view, await knownIn(embed.locale));
  try {
    const size = { maxwidth, maxheight };
    const answer = await oembed(embed, options, size);
    if (!answer) return refuse(response, 404);
    response.setHeader('Cache-Control', embedCaching);
    const type = asked === 'json' ? 'application/json' : 'text/xml';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.status(200).end(writeOembed(answer, asked));
  } catch (error) {
    if (!(error instanceof CmsUnavailableError || error instanceof CmsContractError)) throw error;
    response.setHeader('Retry-After', '5');
    refuse(response, 503);
  }
}

function refuse(response: NextApiResponse, status: number): void {
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).end();
}

async function oembed(
  embed: EmbedAddress,
  options: EmbedOptions,
  size: { maxwidth: unknown; maxheight: unknown },
): Promise<Oembed | null> {
  const found = await findEmbed(embed, options);
  if (found.kind === 'unavailable') throw new CmsUnavailableError('The page is not there yet');
  if (found.kind !== 'shown') return null;
  const setting = settingOf(embed.locale);
  const { messages, links, origin } = setting;
  const { view: page, further, path } = found;
  const { view, slug } = embed;
  const content = embedContent({ view, slug, options, page, further, messages, path });
  if (!content) return null;
  const width = widthFrom(size.maxwidth);
  const height = heightFrom(size.maxheight, usualHeight(view, width));
  const title = frameTitle(setting, view, content.subject);
  const parts = {
    src: origin + links.build(embed) + optionsQuery({ ...options, resize: true }),
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
