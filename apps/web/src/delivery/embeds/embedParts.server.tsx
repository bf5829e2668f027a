import type { EmbedView } from '@entente/model/addressNames';
import { isCmsFailure } from '../../errors';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { EmbedNotice, type NoticeName } from '../../content/embed/EmbedNotice';
import {
  defaultOptions,
  readOptions,
  type EmbedOptions,
  type Ignored,
  type Missing,
} from '../../content/embed/embedOptions';
import { localeContext } from '../../layout/localeContext.server';
import { rememberedSite } from '../../layout/rememberedSite.server';
import { embedContent } from './embedContent';
import type { EmbedAddress } from './embedPage';
import type { PartnerEmbeds } from './embedSettings';
import { findEmbed } from './findEmbed.server';
import { knownOptionValues, embedSettingsOrNone } from './knownOptionValues.server';
import type { EmbedParts } from './renderEmbed.server';

/** What an address with its options asks for, and who asks. */
export interface AskedEmbed {
  /** Null for an address that means nothing. */
  embed: EmbedAddress | null;
  view: EmbedView;
  locale: string;
  options: EmbedOptions;
  ignored: Ignored[];
  missing: Missing | null;
  /** Whose key the address carries. */
  partner: PartnerEmbeds | null;
  partners: readonly PartnerEmbeds[];
}

/** @param path that of an embed: '/embed/fr/agreement/…' */
export async function askedEmbed(
  path: string,
  query: Parameters<typeof readOptions>[0],
): Promise<AskedEmbed> {
  const address = siteLinks().parse(path);
  const embed = address?.kind === 'embed' ? address : null;
  const { partners } = await embedSettingsOrNone();
  const view: EmbedView = embed?.view ?? 'article';
  const locale = embed?.locale ?? localeOf(path);
  const read = embed
    ? readOptions(query, view, await knownOptionValues(locale))
    : { options: defaultOptions, ignored: [], missing: null };
  const partner = partners.find(({ key }) => key === read.options.key) ?? null;
  return { embed, view, locale, partner, partners, ...read };
}

type Content = Omit<EmbedParts, 'options' | 'ignored' | 'theme'>;

/** What there is to show, or why there is nothing. */
export async function embedParts({
  embed,
  locale,
  options,
  missing,
  partner,
}: AskedEmbed): Promise<Content> {
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
