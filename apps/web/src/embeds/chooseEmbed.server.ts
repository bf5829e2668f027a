import type { EmbedView } from '@entente/model/addressNames';
import type { Address } from '@entente/model/links';
import type { BuilderChoice } from '../content/embedBuilder/builderChoice';
import { env } from '../env';
import { settingOf } from '../outputs/setting.server';
import { directory } from '../server/directory.server';
import { siteLinks, siteLocales } from '../server/locales.server';
import { embedContent } from './embedContent';
import { embedOf } from './embedOf';
import { defaultOptions, optionsQuery, readOptions, type EmbedOptions } from './embedOptions';
import type { EmbedAddress } from './embedPage';
import { findEmbed } from './findEmbed.server';
import { knownIn } from './known.server';
import { ownPath } from './oembed';
import { frameTitle } from './renderEmbed.server';
import { frameSnippet, scriptSnippet, usualHeight, wordPressSnippet } from './snippets';

type Query = Readonly<Record<string, string | string[] | undefined>>;
interface Candidate {
  embed: EmbedAddress;
  narrowed?: Partial<Pick<EmbedOptions, 'partner' | 'domain'>>;
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** What a form says → a view with its code, or why there is none. */
export async function chooseEmbed(query: Query, locale: string): Promise<BuilderChoice> {
  const show = text(query.show).trim();
  const path = show.startsWith('/') ? show.split(/[?#]/, 1)[0] : ownPath(show, env().siteUrl);
  const address = path ? siteLinks().parse(path) : null;
  const { files } = siteLocales();
  const wanted = files.find(({ code }) => code === query.lang)?.code;
  const ownLocale = address && 'locale' in address ? address.locale : locale;
  const translated = address && inLanguage(address, wanted ?? ownLocale);
  const candidates = translated ? viewsOf(translated) : [];
  const chosen =
    candidates.find(({ embed }) => embed.view === text(query.view)) ?? candidates[0] ?? null;
  const known = await knownIn(chosen?.embed.locale ?? locale);
  const { theme, limit, key } = query;
  const asked = Object.entries({ theme, limit, key }).filter(([, value]) => value !== undefined);
  const { options } = chosen
    ? readOptions(Object.fromEntries(asked), chosen.embed.view, known)
    : { options: defaultOptions };
  const result = chosen ? await resultOf(chosen, { ...options, ...chosen.narrowed }) : null;
  const unknownPage = !address || viewsOf(address).length === 0;
  return {
    show,
    locale: wanted ?? ownLocale,
    theme: options.theme,
    limit: options.limit,
    key: options.key ?? '',
    views: candidates.map(({ embed: { view } }) => ({
      name: view,
      chosen: view === chosen?.embed.view,
    })),
    problem: result ? null : unknownPage || translated ? 'unknown' : 'language',
    result,
  };
}

/** The same document in another language; null where it isn't translated. */
function inLanguage(address: Address, locale: string): Address | null {
  if (!('locale' in address) || address.locale === locale) return address;
  if (address.kind === 'entry') {
    const { type, slug } = address;
    const entry = directory().find(type, address.locale, slug);
    const other = entry && directory().slugOf(type, locale, entry.documentId);
    return other ? { ...address, locale, slug: other } : null;
  }
  // Statements have the same name in every language; other embeds are of pages one can give.
  return { ...address, locale };
}

/** The views a page can be shown in, the likeliest first. */
function viewsOf(address: Address): Candidate[] {
  const first = embedOf(address);
  if (!first) return [];
  const { locale } = first;
  const other = (view: EmbedView, slug: string | null): EmbedAddress => ({
    kind: 'embed',
    locale,
    view,
    slug,
  });
  if (address.kind !== 'entry') return [{ embed: first }];
  const { type, slug } = address;
  switch (type) {
    case 'article':
      return [{ embed: first }, { embed: other('article', slug) }];
    case 'agreement':
      return [
        { embed: first },
        { embed: other('agreement', slug) },
        { embed: other('timeline', slug) },
      ];
    case 'partner':
      return [
        { embed: first },
        ...(['agreements', 'news', 'delegations', 'timeline'] as const).map((view) => ({
          embed: other(view, null),
          narrowed: { partner: slug },
        })),
      ];
    case 'domain':
      return [
        { embed: first },
        ...(['agreements', 'news'] as const).map((view) => ({
          embed: other(view, null),
          narrowed: { domain: slug },
        })),
      ];
    default:
      return [{ embed: first }];
  }
}

async function resultOf(
  { embed }: Candidate,
  options: EmbedOptions,
): Promise<BuilderChoice['result']> {
  const found = await findEmbed(embed, options);
  if (found.kind !== 'shown') return null;
  const setting = settingOf(embed.locale);
  const { messages, links, origin } = setting;
  const { view: page, further, path } = found;
  const { view, slug } = embed;
  const content = embedContent({ view, slug, options, page, further, messages, path });
  if (!content) return null;
  const preview = links.build(embed) + optionsQuery(options);
  const title = frameTitle(setting, view, content.subject);
  const parts = {
    src: origin + preview,
    page: origin + path,
    title,
    view,
    height: usualHeight(view, 600),
    loader: origin + links.build({ kind: 'machine', name: 'embed-script' }),
  };
  const oembed = links.build({ kind: 'machine', name: 'oembed' });
  return {
    preview,
    title,
    height: parts.height,
    frame: frameSnippet(parts),
    script: scriptSnippet(parts),
    // The address of the embed, so that what was chosen is not lost.
    oembed: `${origin}${oembed}?url=${encodeURIComponent(parts.src)}`,
    wordPress: wordPressSnippet(parts),
  };
}
