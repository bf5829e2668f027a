import type { NextApiRequest, NextApiResponse } from 'next';
import type { EmbedView } from '@entente/model/addressNames';
import { CmsContractError, CmsUnavailableError } from '../server/errors';
import { keptGeneration } from '../server/keptJson.server';
import { siteLinks, siteLocales } from '../server/locales.server';
import { log } from '../server/log.server';
import { singleton } from '../server/singleton';
import { EmbedNotice, type NoticeName } from '../content/embed/EmbedNotice';
import { settingOf } from '../outputs/setting.server';
import { rememberedSettings } from '../site/chromeMemory.server';
import { countEmbed } from './counts.server';
import { embedContent } from './embedContent';
import { embedCaching, embedHeaders, embedPolicy } from './embedHeaders';
import { defaultOptions, optionsQuery, readOptions, type EmbedOptions } from './embedOptions';
import type { EmbedAddress } from './embedPage';
import { frameAncestors, noAncestors, type PartnerEmbeds } from './embedSettings';
import { findEmbed } from './findEmbed.server';
import { knownIn, settingsOrNone } from './known.server';
import { renderEmbed, type EmbedParts, type RenderedEmbed } from './renderEmbed.server';
import { RenderedMemory } from './renderedMemory';

const mostBytes = 24 * 1024 * 1024;
const memory = singleton('embeds', () => new RenderedMemory<RenderedEmbed>(mostBytes));

/** Answers one embed: from memory, else from what pages have read; GET and HEAD only. */
export async function answerEmbed(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.status(405).end();
    return;
  }
  const { path: _, ...query } = request.query;
  const address = siteLinks().parse(path);
  const embed = address?.kind === 'embed' ? address : null;
  const settings = await settingsOrNone();
  const view: EmbedView = embed?.view ?? 'article';
  const locale = embed?.locale ?? localeOf(path);
  const { options, ignored } = embed
    ? readOptions(query, view, await knownIn(locale))
    : { options: defaultOptions, ignored: [] };
  const partner = settings.find(({ key }) => key === options.key) ?? null;
  const key = `${path}${optionsQuery(options)} ${ignored.join()}`;
  const generation = keptGeneration();
  let rendered = memory.get(key, generation);
  if (!rendered) {
    rendered = renderEmbed({
      ...(await partsOf(embed, locale, options, partner)),
      options,
      ignored,
      theme: partner?.theme ?? null,
    });
    // What nobody knows is not kept: there is no end to it.
    if (rendered.status === 200) memory.set(key, rendered, generation);
  }
  send(request, response, rendered, frameAncestors(settings, options.key), locale);
  if (rendered.status === 200) countEmbed(request, partner?.key ?? null, view);
}

type Content = Omit<EmbedParts, 'options' | 'ignored' | 'theme'>;

async function partsOf(
  embed: EmbedAddress | null,
  locale: string,
  options: EmbedOptions,
  partner: PartnerEmbeds | null,
): Promise<Content> {
  if (!embed) return notice('unknown', 404, 'article', locale);
  const { view } = embed;
  if (partner?.suspended) return notice('suspended', 403, view, locale);
  if (partner && partner.views.length > 0 && !partner.views.includes(view))
    return notice('closed', 403, view, locale);
  const found = await findOrUnavailable(embed, options);
  switch (found.kind) {
    case 'unknown':
      return notice('unknown', 404, view, locale);
    case 'withdrawn':
      return notice('withdrawn', 200, view, locale);
    case 'unavailable':
      return notice('unavailable', 503, view, locale);
    case 'shown': {
      const { view: page, further, path } = found;
      const setting = settingOf(locale);
      const { messages } = setting;
      const { slug } = embed;
      const content = embedContent({ view, slug, options, page, further, messages, path });
      if (!content) return notice('unknown', 404, view, locale);
      const siteName = page.props.chrome.site.name ?? messages.chrome.siteName;
      return { status: 200, setting, view, path, siteName, ...content };
    }
  }
}

/** What says why nothing is shown, and where to go instead: never a blank frame. */
function notice(name: NoticeName, status: number, view: EmbedView, locale: string): Content {
  const setting = settingOf(locale);
  const path = setting.links.build({ kind: 'home', locale });
  return {
    status,
    setting,
    view,
    subject: setting.messages.embed.notices[name].title,
    node: <EmbedNotice name={name} />,
    path,
    siteName: rememberedSettings(locale)?.name ?? setting.messages.chrome.siteName,
  };
}

async function findOrUnavailable(embed: EmbedAddress, options: EmbedOptions) {
  try {
    return await findEmbed(embed, options);
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    log.warn('an embed is not there and the CMS does not answer', error);
    return { kind: 'unavailable' } as const;
  }
}

const isCmsFailure = (error: unknown) =>
  error instanceof CmsUnavailableError || error instanceof CmsContractError;

/** '/embed/en/nothing' → 'en' */
function localeOf(path: string): string {
  const code = path.split('/')[2];
  const { files, defaultCode } = siteLocales();
  return files.find((file) => file.code === code)?.code ?? defaultCode;
}

function send(
  request: NextApiRequest,
  response: NextApiResponse,
  rendered: RenderedEmbed,
  ancestors: string,
  locale: string,
): void {
  const { status, html, gzip, tag, styleHash, script } = rendered;
  const { origin } = settingOf(locale);
  const policy = embedPolicy({ origin, ancestors, styleHash, script });
  for (const [name, value] of Object.entries(embedHeaders)) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', policy);
  response.removeHeader('X-Frame-Options');
  response.setHeader('X-Robots-Tag', 'noindex');
  const kept = status === 200 && ancestors !== noAncestors;
  response.setHeader('Cache-Control', kept ? embedCaching : 'no-store');
  if (status === 503) response.setHeader('Retry-After', '5');
  // A browser keeps the headers of its copy: who may frame it is part of what it is.
  const etag = `W/"${tag}-${Buffer.from(ancestors).length}-${checksum(ancestors)}"`;
  if (status === 200) response.setHeader('ETag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.status(304).end();
    return;
  }
  response.status(status);
  response.setHeader('Vary', 'Accept-Encoding');
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = packed ? gzip : html;
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Tells two short texts apart; it protects nothing. */
function checksum(text: string): string {
  let sum = 5381;
  for (const letter of text) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return sum.toString(36);
}
