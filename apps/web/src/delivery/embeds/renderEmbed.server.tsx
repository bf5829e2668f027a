import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { SkinContext } from '@entente/ui/skin';
import type { EmbedTheme } from '@entente/model/embedSettings';
import type { EmbedView } from '@entente/model/addressNames';
import { format } from '../../i18n/format';
import { SiteProvider } from '../../i18n/SiteContext';
import type { LocaleContext } from '../../i18n/localeContext';
import { EmbedDocument } from './EmbedDocument';
import { outwardLinks } from './embedLinks';
import type { EmbedOptions, Ignored } from '../../content/embed/embedOptions';
import { embedSkin } from '../../content/embed/embedSkin';
import { embedSheet } from './embedSheet.server';
import { themeCss } from './embedTheme';

/** An embed as it is sent. */
export interface RenderedEmbed {
  status: number;
  html: Buffer;
  gzip: Buffer;
  /** Names the bytes, and the policy's changing part with them. */
  tag: string;
  styleHash: string;
  script: string | null;
}

export interface EmbedParts {
  status: number;
  context: LocaleContext;
  view: EmbedView;
  subject: string;
  node: React.ReactNode;
  /** Path that the embed leads to. */
  path: string;
  /** The embed's own path, with its options; null for a notice. */
  self?: string | null;
  siteName: string;
  options: EmbedOptions;
  ignored: readonly Ignored[];
  theme: EmbedTheme | null;
}

const digest = (text: string | Buffer, encoding: 'base64' | 'hex') =>
  createHash('sha256').update(text).digest(encoding);

export function renderEmbed(parts: EmbedParts): RenderedEmbed {
  const { context, view, subject, options, siteName } = parts;
  const { messages, locale, links, origin } = context;
  const words = messages.embed;
  const css = themeCss(options, parts.theme) + embedSheet();
  const script = options.resize
    ? origin + links.build({ kind: 'machine', name: 'embed-frame-script' })
    : null;
  const markup = renderToStaticMarkup(
    <SiteProvider value={context}>
      <EmbedDocument
        locale={locale}
        title={frameTitle(context, view, subject)}
        canonical={origin + parts.path}
        oembed={oembedOf(parts)}
        css={css}
        script={script}
        footer={<a href={parts.path}>{format(words.source, { site: siteName })}</a>}
      >
        <SkinContext value={embedSkin}>{parts.node}</SkinContext>
      </EmbedDocument>
    </SiteProvider>,
  );
  const body = outwardLinks(markup, options.target, words.newWindow, locale);
  const html = Buffer.from(`<!doctype html>${body}${noteForDevelopers(parts)}`);
  return {
    status: parts.status,
    html,
    gzip: gzipSync(html, { level: 9 }),
    tag: digest(html, 'hex').slice(0, 24),
    styleHash: `sha256-${digest(css, 'base64')}`,
    script,
  };
}

/** Where a program that was given the address of the embed asks what to paste: the view and key kept. */
function oembedOf({ context: { links, origin }, self }: EmbedParts): string | null {
  if (!self) return null;
  const oembed = links.build({ kind: 'machine', name: 'oembed' });
  return `${origin}${oembed}?url=${encodeURIComponent(origin + self)}`;
}

/** 'Accord – Protocole de coopération': what it is, then what it is about. */
export function frameTitle(
  { messages }: Pick<LocaleContext, 'messages'>,
  view: EmbedView,
  subject: string,
): string {
  return subject
    ? format(messages.embed.frameTitle, { type: messages.embed.types[view], subject })
    : messages.embed.types[view];
}

/** In the source, where who writes the address will look; names from our own list only. */
function noteForDevelopers({ ignored, context }: EmbedParts): string {
  if (ignored.length === 0) return '';
  const { links, locale, origin, messages } = context;
  const builder = origin + links.build({ kind: 'fixed', name: 'embed-builder', locale });
  return `<!-- ${format(messages.embed.ignored, { names: ignored.join(', '), builder })} -->`;
}
