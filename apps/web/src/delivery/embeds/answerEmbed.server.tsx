import type { NextApiRequest, NextApiResponse } from 'next';
import { cachedGeneration } from '../../engine/store/cachedJson.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { singleton } from '../../engine/platform/singleton';
import { localeContext } from '../../layout/localeContext.server';
import { countEmbed } from './counts.server';
import { isReading, missingCaching, respond, sharedCaching, type Answer } from '../respond.server';
import { embedHeaders, embedPolicy } from './embedHeaders';
import { optionsQuery, type EmbedOptions } from '../../content/embed/embedOptions';
import { askedEmbed, embedParts } from './embedParts.server';
import type { EmbedAddress } from './embedPage';
import { permanentEmbed } from './permanentName.server';
import { frameAncestors } from './embedSettings';
import { renderEmbed, type RenderedEmbed } from './renderEmbed.server';
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
  const asked = await askedEmbed(path, query);
  const { partners, partner, options, ignored, missing, locale, view } = asked;
  const key = `${path}${optionsQuery(options)} ${ignored.join()} ${missing ?? ''}`;
  const generation = cachedGeneration();
  let rendered = memory.get(key, generation);
  if (!rendered) {
    rendered = renderEmbed({
      ...(await embedParts(asked)),
      options,
      ignored,
      theme: partner?.theme ?? null,
      self: asked.embed && selfOf(asked.embed, options),
    });
    // What nobody knows is not kept: there is no end to it.
    if (rendered.status === 200) memory.set(key, rendered, generation);
  }
  response.removeHeader('X-Frame-Options');
  const ancestors = frameAncestors(partners, options.key);
  await respond(request, response, answerOf(rendered, ancestors, locale));
  if (rendered.status === 200) countEmbed(request, partner?.key ?? null, view);
}

/** The address of an embed by what never changes, for whoever asks what to paste. */
function selfOf(asked: EmbedAddress, asOptions: EmbedOptions): string {
  const { embed, options } = permanentEmbed(asked, asOptions);
  return siteLinks().build(embed) + optionsQuery({ ...options, resize: false });
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
