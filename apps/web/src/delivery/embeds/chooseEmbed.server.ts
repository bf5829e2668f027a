import type { Address } from '@entente/model/address';
import type { BuilderChoice } from '../../content/embedBuilder/builderChoice';
import { env } from '../../env';
import { localeContext } from '../../layout/localeContext.server';
import { directory } from '../../engine/index/directory.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { movedAddress } from '../../engine/redirects/whereIs.server';
import { checkSite } from './checkSite.server';
import { embedContent } from './embedContent';
import { embedOffers, type OfferedEmbed } from './embedOffers';
import {
  defaultOptions,
  optionsQuery,
  readOptions,
  type EmbedOptions,
} from '../../content/embed/embedOptions';
import { findEmbed } from './findEmbed.server';
import { embedSettingsOrNone, knownOptionValues } from './knownOptionValues.server';
import { ownPagePath } from './oembed';
import { permanentEmbed } from './permanentName.server';
import { frameTitle } from './renderEmbed.server';
import { frameSnippet, scriptSnippet, usualHeight, wordPressSnippet } from './snippets';

type Query = Readonly<Record<string, string | string[] | undefined>>;
const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** What a form says → a view with its code, or why there is none. */
export async function chooseEmbed(query: Query, locale: string): Promise<BuilderChoice> {
  const show = text(query.show).trim();
  const path = show.startsWith('/') ? show.split(/[?#]/, 1)[0] : ownPagePath(show, env().siteUrl);
  const shown = path ? siteLinks().parse(path) : null;
  const address = shown && (movedAddress(shown) ?? shown);
  const { files } = siteLocales();
  const wanted = files.find(({ code }) => code === query.lang)?.code;
  const ownLocale = address && 'locale' in address ? address.locale : locale;
  const translated = address && inLanguage(address, wanted ?? ownLocale);
  const candidates = translated ? embedOffers(translated) : [];
  const chosen =
    candidates.find(({ embed }) => embed.view === text(query.view)) ?? candidates[0] ?? null;
  const known = await knownOptionValues(chosen?.embed.locale ?? locale);
  const typed = text(query.site).trim();
  const checked = typed === '' ? null : checkSite(typed, await embedSettingsOrNone());
  const { theme, limit } = query;
  // The code carries the key of the site that it is for, unless another was given.
  const key = text(query.key) || (checked?.key ?? undefined);
  const asked = Object.entries({ theme, limit, key }).filter(([, value]) => value !== undefined);
  const { options } = chosen
    ? readOptions(Object.fromEntries(asked), chosen.embed.view, known)
    : { options: defaultOptions };
  const result = chosen ? await resultOf(chosen, { ...options, ...chosen.narrowed }) : null;
  const unknownPage = !address || embedOffers(address).length === 0;
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
    site: checked?.check ?? null,
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

async function resultOf(
  { embed }: OfferedEmbed,
  options: EmbedOptions,
): Promise<BuilderChoice['result']> {
  const found = await findEmbed(embed, options);
  if (found.kind !== 'shown') return null;
  const context = localeContext(embed.locale);
  const { messages, links, origin } = context;
  const { view: page, further, path } = found;
  const { view, slug } = embed;
  const content = embedContent(page, { view, slug, options, messages, path }, further);
  if (!content) return null;
  const kept = permanentEmbed(embed, options);
  const preview = links.build(kept.embed) + optionsQuery(kept.options);
  const title = frameTitle(context, view, content.subject);
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
