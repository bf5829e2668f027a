import { defaultEmbedColours, luminance, type EmbedTheme } from '@entente/model/embedSettings';
import type { EmbedOptions } from '../../content/embed/embedOptions';

const sans = 'system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif';
const serif = 'Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif';

interface Palette {
  surface: string;
  text: string;
  soft: string;
  accent: string;
  rule: string;
}

const day: Palette = { ...defaultEmbedColours, soft: '#435060', rule: '#d5cdbf' };
const night: Palette = {
  surface: '#131b25',
  text: '#ece7dc',
  soft: '#b4bcc6',
  accent: '#ff8a6e',
  rule: '#364453',
};

const colours = ({ surface, text, soft, accent, rule }: Palette) =>
  `--s:${surface};--t:${text};--q:${soft};--a:${accent};--b:${rule}`;
/** Links are in the colour of the text, and underlined with the accent, as on our pages. */
const fonts = `--l:var(--t);--r:0;--f:${sans};--h:${serif}`;
const root = (declarations: string) => `:root{${declarations}}`;

/**
 * The first rules of an embed's style sheet: its colours and fonts. A partner's theme is what the
 * model has checked, and holds by day and by night; ours follows the page around, where the loader
 * told what that has, the reader, or what was asked.
 */
export function themeCss(
  { theme, scheme }: Pick<EmbedOptions, 'theme' | 'scheme'>,
  partner: EmbedTheme | null,
): string {
  if (theme === 'auto' && partner) return partnerCss(partner);
  const name = theme === 'auto' ? scheme : theme;
  if (name === 'light') return root(`color-scheme:light;${colours(day)};${fonts}`);
  if (name === 'dark') return root(`color-scheme:dark;${colours(night)};${fonts}`);
  return (
    root(`color-scheme:light dark;${colours(day)};${fonts}`) +
    `@media(prefers-color-scheme:dark){${root(colours(night))}}`
  );
}

function partnerCss({ accent, surface, text, radius, font }: EmbedTheme): string {
  const ground = surface ?? day.surface;
  const ink = text ?? day.text;
  const palette: Palette = {
    surface: ground,
    text: ink,
    // Any softer, and the contrast that was checked would not hold.
    soft: ink,
    accent: accent ?? day.accent,
    rule: `color-mix(in srgb,${ink} 22%,${ground})`,
  };
  const scheme = luminance(ground) > 0.18 ? 'light' : 'dark';
  const families = font ? `--f:${font};--h:${font}` : `--f:${sans};--h:${serif}`;
  return root(
    `color-scheme:${scheme};${colours(palette)};--l:var(--a);--r:${radius ?? 0}px;${families}`,
  );
}
