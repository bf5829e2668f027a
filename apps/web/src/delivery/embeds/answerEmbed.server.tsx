import type { NextApiRequest, NextApiResponse } from 'next';
import type { EmbedView } from '@entente/model/addressNames';
import { isCmsFailure } from '../../errors';
import { cachedGeneration } from '../../engine/store/cachedJson.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { singleton } from '../../engine/platform/singleton';
import { EmbedNotice, type NoticeName } from '../../content/embed/EmbedNotice';
import { localeContext } from '../../layout/localeContext.server';
import { rememberedSite } from '../../layout/rememberedSite.server';
import { countEmbed } from './counts.server';
import { embedContent } from './embedContent';
import { isReading, missingCaching, respond, sharedCaching, type Answer } from '../respond.server';
import { embedHeaders, embedPolicy } from './embedHeaders';
import {
  defaultOptions,
  optionsQuery,
  readOptions,
  type EmbedOptions,
  type Missing,
} from '../../content/embed/embedOptions';
import type { EmbedAddress } from './embedPage';
import { frameAncestors, type PartnerEmbeds } from './embedSettings';
import { findEmbed } from './findEmbed.server';
import { knownOptionValues, embedSettingsOrNone } from './knownOptionValues.server';
import { renderEmbed, type EmbedParts, type RenderedEmbed } from './renderEmbed.server';
import { RenderedMemory } from './renderedMemory';

const mostBytes = 24 * 1024 * 1024;
const memory = singleton('embeds', () => new RenderedMemory<RenderedEmbed>(mostBytes));

/** Answers one embed: from memory, else from what pages have read. */
export async function answerEmbed(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  const { path: _, ...query } = request.query;
  const address = siteLinks().parse(path);
  const embed = address?.kind === 'embed' ? address : null;
  const { partners } = await embedSettingsOrNone();
  const view: EmbedView = embed?.view ?? 'article';
  const locale = embed?.locale ?? localeOf(path);
  const { options, ignored, missing } = embed
    ? readOptions(query, view, await knownOptionValues(locale))
    : { options: defaultOptions, ignored: [], missing: null };
  const partner = partners.find(({ key }) => key === options.key) ?? null;
  const key = `${path}${optionsQuery(options)} ${ignored.join()} ${missing ?? ''}`;
  const generation = cachedGeneration();
  let rendered = memory.get(key, generation);
  if (!rendered) {
    rendered = renderEmbed({
      ...(await embedParts(embed, locale, options, missing, partner)),
      options,
      ignored,
      theme: partner?.theme ?? null,
    });
    // What nobody knows is not kept: there is no end to it.
    if (rendered.status === 200) memory.set(key, rendered, generation);
  }
  response.removeHeader('X-Frame-Options');
  const ancestors = frameAncestors(partners, options.key);
  await respond(request, response, answerOf(rendered, ancestors, locale));
  if (rendered.status === 200) countEmbed(request, partner?.key ?? null, view);
}

type Content = Omit<EmbedParts, 'options' | 'ignored' | 'theme'>;

async function embedParts(
  embed: EmbedAddress | null,
  locale: string,
  options: EmbedOptions,
  missing: Missing | null,
  partner: PartnerEmbeds | null,
): Promise<Content> {
  if (!embed) return notice('unknown', 404, 'article', locale);
  const { view } = embed;
  if (partner?.suspended) return notice('suspended', 403, view, locale);
  if (partner && partner.views.length > 0 && !partner.views.includes(view))
    return notice('closed', 403, view, locale);
  const found = missing ? { kind: missing } : await findOrUnavailable(embed, options);
  switch (found.kind) {
    case 'unknown':
      return notice('unknown', 404, view, locale);
    case 'withdrawn':
      return notice('withdrawn', 200, view, locale);
    case 'unavailable':
      return notice('unavailable', 503, view, locale);
    case 'shown': {
      const { view: page, further, path } = found;
      const context = localeContext(locale);
      const { messages } = context;
      const { slug } = embed;
      const content = embedContent(page, { view, slug, options, messages, path }, further);
      if (!content) return notice('unknown', 404, view, locale);
      const siteName = page.props.chrome.site.name ?? messages.chrome.siteName;
      return { status: 200, context, view, path, siteName, ...content };
    }
  }
}

/** What says why nothing is shown, and where to go instead: never a blank frame. */
function notice(name: NoticeName, status: number, view: EmbedView, locale: string): Content {
  const context = localeContext(locale);
  const path = context.links.build({ kind: 'home', locale });
  return {
    status,
    context,
    view,
    subject: context.messages.embed.notices[name].title,
    node: <EmbedNotice name={name} />,
    path,
    siteName: rememberedSite(locale)?.name ?? context.messages.chrome.siteName,
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

/** '/embed/en/nothing' → 'en' */
function localeOf(path: string): string {
  const code = path.split('/')[2];
  const { files, defaultCode } = siteLocales();
  return files.find((file) => file.code === code)?.code ?? defaultCode;
}

/** As it is sent to this reader: who may frame it is the partners' to say, and may change. */
function answerOf(rendered: RenderedEmbed, ancestors: string, locale: string): Answer {
  const { status, html, gzip, tag, styleHash, script } = rendered;
  const { origin } = localeContext(locale);
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: html,
    gzip,
    // Why there is nothing takes the place of what was there, in every cache between.
    caching: status === 503 ? 'no-store' : status === 200 ? sharedCaching : missingCaching,
    headers: {
      ...embedHeaders,
      'Content-Security-Policy': embedPolicy({ origin, ancestors, styleHash, script }),
      'X-Robots-Tag': 'noindex',
      ...(status === 503 && { 'Retry-After': '5' }),
    },
    // A browser keeps the headers of its copy: who may frame it is part of what it is.
    ...(status === 200 && {
      tag: `${tag}-${Buffer.from(ancestors).length}-${checksum(ancestors)}`,
    }),
  };
}

/** Tells two short texts apart; it protects nothing. */
function checksum(text: string): string {
  let sum = 5381;
  for (const letter of text) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return sum.toString(36);
}
