import { escapeXml } from '../xml';

export const oembedFormats = ['json', 'xml'] as const;
export type OembedFormat = (typeof oembedFormats)[number];

/** https://oembed.com, 2.3.4: version 1.0, type rich. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  width: number;
  height: number;
  html: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const usualWidth = 600;
const mostWidth = 1200;

/** `maxwidth` as a width: what isn't one means nothing, and none is wider than a page. */
export function widthFrom(maxwidth: unknown): number {
  return Math.min(pixels(maxwidth) ?? usualWidth, mostWidth);
}

/** @param usual what the view would take */
export function heightFrom(maxheight: unknown, usual: number): number {
  return Math.min(pixels(maxheight) ?? usual, usual);
}

function pixels(text: unknown): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

/** The path of a page of ours, from its whole address; null for anything else. Nothing is fetched. */
export function ownPagePath(url: unknown, origin: string): string | null {
  if (typeof url !== 'string' || url.length > 2_000 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isOurs = parsed.origin === origin && parsed.username === '' && parsed.password === '';
  return isOurs ? parsed.pathname : null;
}

export function writeOembed(answer: Oembed, format: OembedFormat): string {
  if (format === 'json') return JSON.stringify(answer);
  const fields = Object.entries(answer)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
