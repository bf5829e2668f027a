/**
 * What a partner may set for the views of ours that its site shows. The CMS refuses what breaks
 * these rules when it is saved; the site checks again before it writes any of it into a page.
 */

/** Colours are '#rrggbb'; `radius` is in CSS pixels; null keeps ours. */
export interface EmbedTheme {
  readonly accent: string | null;
  readonly surface: string | null;
  readonly text: string | null;
  readonly radius: number | null;
  /** A font stack: 'Georgia, serif'. Only fonts that readers have: embeds load none. */
  readonly font: string | null;
}

/** Ours by day, for what a partner leaves out. */
export const defaultEmbedColours = {
  accent: '#b02c12',
  surface: '#fbf9f5',
  text: '#1a2632',
} as const;

/** WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;
export const mostRadius = 32;

const colourPattern = /^#[0-9a-f]{6}$/i;
/** Names of families, quoted or not, and commas: nothing that could end a declaration. */
const fontPattern =
  /^[\p{L}\p{N} _-]*(?:["'][\p{L}\p{N} ._-]+["'])?(?:,[\p{L}\p{N} _-]*(?:["'][\p{L}\p{N} ._-]+["'])?)*$/u;
const fontMaxLength = 200;

function channel(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** WCAG's relative luminance of '#rrggbb', 0 to 1. */
export function luminance(colour: string): number {
  const at = (start: number) => channel(Number.parseInt(colour.slice(start, start + 2), 16));
  return 0.2126 * at(1) + 0.7152 * at(3) + 0.0722 * at(5);
}

/** From 1 (the same) to 21 (black on white). @param a '#rrggbb' @param b '#rrggbb' */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

export type ThemeProblem =
  | { readonly kind: 'colour' | 'font' | 'radius'; readonly field: keyof EmbedTheme }
  /** `ratio` is what the two have, rounded down to one decimal. */
  | { readonly kind: 'contrast'; readonly field: 'text' | 'accent'; readonly ratio: number };

/** Everything that keeps a theme from being used; empty when it may. */
export function themeProblems(theme: EmbedTheme): ThemeProblem[] {
  const problems: ThemeProblem[] = [];
  for (const field of ['accent', 'surface', 'text'] as const) {
    const colour = theme[field];
    if (colour !== null && !colourPattern.test(colour)) problems.push({ kind: 'colour', field });
  }
  const { radius, font } = theme;
  if (radius !== null && !(Number.isInteger(radius) && radius >= 0 && radius <= mostRadius))
    problems.push({ kind: 'radius', field: 'radius' });
  if (font !== null && (font.length > fontMaxLength || !fontPattern.test(font)))
    problems.push({ kind: 'font', field: 'font' });
  return problems.length > 0 ? problems : contrastProblems(theme);
}

function contrastProblems(theme: EmbedTheme): ThemeProblem[] {
  const surface = theme.surface ?? defaultEmbedColours.surface;
  return (['text', 'accent'] as const).flatMap((field): ThemeProblem[] => {
    const ratio = contrast(theme[field] ?? defaultEmbedColours[field], surface);
    return ratio >= leastContrast
      ? []
      : [{ kind: 'contrast', field, ratio: Math.floor(ratio * 10) / 10 }];
  });
}

/** Any site may show what has this among its origins. */
export const anyOrigin = '*';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const securePattern = new RegExp(`^https://(?:\\*\\.)?${label}(?:\\.${label})+(?::\\d{1,5})?$`);
/** Where web teams try things out. */
const localPattern = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;
const mostOrigins = 50;

/** As `frame-ancestors` takes it: 'https://www.example.org', 'https://*.example.org', or '*'. */
export function isEmbedOrigin(text: string): boolean {
  return text === anyOrigin || securePattern.test(text) || localPattern.test(text);
}

/** The origins written one a line, and the lines that are none. Order kept, each once. */
export function readOrigins(text: string | null): { origins: string[]; wrong: string[] } {
  const lines = (text ?? '').split(/[\n\r]+/).map((line) => line.trim());
  const unique = [...new Set(lines.filter((line) => line !== ''))];
  const origins = unique.filter(isEmbedOrigin);
  const wrong = unique.filter((line) => !isEmbedOrigin(line));
  return {
    origins: origins.slice(0, mostOrigins),
    wrong: [...wrong, ...origins.slice(mostOrigins)],
  };
}

/** A partner's public key, as it stands in addresses: it names the partner and hides nothing. */
export const embedKeyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const embedKeyMaxLength = 64;
