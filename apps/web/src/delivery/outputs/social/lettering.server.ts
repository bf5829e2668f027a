import { withoutEnd } from '@entente/model/withoutEnd';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { singleton } from '../../../engine/platform/singleton';

export type Face = 'serif' | 'sans';

/** The names go on with the hash of what is in the files. */
const families: Readonly<Record<Face, string>> = {
  serif: 'newsreader.',
  sans: 'atkinson-hyperlegible-next.',
};

const fonts = singleton('card-fonts', () => new Map<Face, Font>());

/** The site's own faces, read from the files that pages use. */
function font(face: Face): Font {
  const known = fonts.get(face);
  if (known) return known;
  const folder = path.join(process.cwd(), 'public', 'fonts');
  const file = readdirSync(folder).find(
    (name) => name.startsWith(families[face]) && name.endsWith('.woff2'),
  );
  if (!file) throw new Error(`No font in ${folder} begins with ${families[face]}`);
  const read = create(readFileSync(path.join(folder, file))) as Font;
  fonts.set(face, read);
  return read;
}

/** What the face can draw of a text: an emoji is left out, not drawn as an empty box. */
function drawable(text: string, face: Face): string {
  const drawn = [...text].filter((character) => {
    return font(face).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  });
  return drawn.join('').replace(/ {2,}/g, ' ').trim();
}

/** The width of a text in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const used = font(face);
  return (used.layout(drawable(text, face)).advanceWidth * size) / used.unitsPerEm;
}

/**
 * A text as outlines, so that the picture is the same on every machine whatever its fonts.
 *
 * @param x left edge in pixels; `y` is the baseline
 * @returns the `d` of an SVG path
 */
export function outlines(text: string, face: Face, size: number, x: number, y: number): string {
  const used = font(face);
  const scale = size / used.unitsPerEm;
  const run = used.layout(drawable(text, face));
  let pen = x;
  return run.glyphs
    .map((glyph, index) => {
      const position = run.positions[index];
      const drawn = glyph.path
        .scale(scale, -scale)
        .translate(pen + (position?.xOffset ?? 0) * scale, y - (position?.yOffset ?? 0) * scale);
      pen += (position?.xAdvance ?? 0) * scale;
      return drawn.toSVG();
    })
    .join('');
}

/** More than all lines of a card hold: the rest needn't be laid out. */
const MOST_LETTERS = 1_000;

/** Lines of at most `width` pixels, cut between words; the last ends in "…" when text is left. */
export function linesOf(
  text: string,
  face: Face,
  size: number,
  width: number,
  most: number,
): { lines: string[]; whole: boolean } {
  const fits = (line: string) => widthOf(line, face, size) <= width;
  const lines: string[] = [];
  const words = drawable(text.slice(0, MOST_LETTERS), face).split(' ').filter(Boolean);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const whole = lines.length <= most && lines.every(fits);
  const shown = lines.slice(0, most).map((line) => shortened(line, fits));
  const end = shown.at(-1);
  if (lines.length > most && end !== undefined) {
    shown[shown.length - 1] = shortened(
      `${withoutEnd(end, ' \t\n\r\u00A0\u2009\u202F,;:.–—-')}…`,
      fits,
    );
  }
  return { lines: shown, whole };
}

/** A word longer than the line, cut where it must be. */
function shortened(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line.replace(/…$/, '')];
  const cut = (length: number) => `${letters.slice(0, length).join('')}…`;
  let [shown, tooLong] = [1, letters.length + 1];
  while (tooLong - shown > 1) {
    const middle = Math.floor((shown + tooLong) / 2);
    if (fits(cut(middle))) shown = middle;
    else tooLong = middle;
  }
  return cut(shown);
}
