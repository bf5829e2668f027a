import type { EmbedView } from '@entente/model/addressNames';
import { escapeXml } from '../xml';

export interface SnippetParts {
  /** Absolute address of the embed, without options of ours. */
  src: string;
  /** Absolute address of its page. */
  page: string;
  /** What the frame is called: 'Accord – Protocole de coopération'. */
  title: string;
  view: EmbedView;
  /** CSS pixels that are kept free. */
  height: number;
  /** Absolute address of the loader. */
  loader: string;
}

/** Enough for most; what is higher scrolls inside, or is resized by the loader. */
export function usualHeight(view: EmbedView, width: number): number {
  const narrow = width < 480;
  if (view === 'agreement-card') return narrow ? 320 : 240;
  if (view === 'article-card' || view === 'statement') return narrow ? 480 : 340;
  return 600;
}

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** A frame and nothing else: no script of ours, so it scrolls inside where it is too low. */
export function frameSnippet({ src, title, height }: SnippetParts): string {
  const values = { src, title, width: '100%', height, loading: 'lazy', style: 'border:0' };
  return `<iframe${attributes(values)}></iframe>`;
}

/**
 * Resized to its content; a link until then, and where it can't be shown. The room is kept before
 * the script is there, so that nothing moves when it comes.
 */
export function scriptSnippet({ src, page, title, height, loader }: SnippetParts): string {
  return [
    `<entente-embed${attributes({ src, title, height, style: `display:block;min-height:${height}px` })}>`,
    `  <a${attributes({ href: page })}>${escapeXml(title)}</a>`,
    '</entente-embed>',
    `<script async${attributes({ src: loader })}></script>`,
  ].join('\n');
}

/**
 * A block of WordPress's editor, which asks for our oEmbed by itself: of the embed and not of its
 * page, so that the view, its options and the key are kept.
 */
export function wordPressSnippet({ src }: SnippetParts): string {
  const block = JSON.stringify({ url: src, type: 'rich', providerNameSlug: 'entente' });
  return [
    `<!-- wp:embed ${block} -->`,
    '<figure class="wp-block-embed is-type-rich is-provider-entente"><div class="wp-block-embed__wrapper">',
    escapeXml(src),
    '</div></figure>',
    '<!-- /wp:embed -->',
  ].join('\n');
}

/**
 * What oEmbed hands out: a link in a quotation, then the frame. WordPress takes both out of it,
 * shows the frame once it has said its height, and the link until then or when it never does. It
 * takes the style out too, and would let a frame of so many pixels stick out of a telephone.
 */
export function oembedHtml(parts: SnippetParts, width: number): string {
  const { src, page, title, height } = parts;
  const style = `max-width:${width}px`;
  const frame = attributes({ src, title, width: '100%', height, frameborder: 0, style });
  return (
    `<blockquote class="entente-embed"><a${attributes({ href: page })}>${escapeXml(title)}</a></blockquote>` +
    `<iframe${frame}></iframe>`
  );
}
