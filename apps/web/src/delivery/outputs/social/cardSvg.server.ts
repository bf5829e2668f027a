import { arcRise } from '@entente/ui/arcRise';
import { cardSize } from '../../../content/shared/socialCard';
import type { Card } from './card';
import { linesOf, outlines, widthOf, type Face } from './lettering.server';

// The light colours of packages/ui/src/tokens.css: a picture has no other scheme.
const paper = '#f8f5ef';
const ink = '#1a2632';
const soft = '#435060';
const rule = '#d5cdbf';
const accent = '#c8371b';

const margin = 72;
const { width, height } = cardSize;
const inner = width - 2 * margin;
const baseline = 528;
/** An arc to the other side of the world stays below the title. */
const highest = 150;
const titleSizes = [76, 64, 54, 46];

/** The card as SVG, without a letter of text: only outlines. */
export function cardSvg(card: Card): string {
  const text = (words: string, face: Face, size: number, x: number, y: number, colour: string) =>
    `<path fill="${colour}" d="${outlines(words, face, size, x, y)}"/>`;
  const fromRight = (words: string, size: number) => width - margin - widthOf(words, 'sans', size);
  const [kicker = ''] = linesOf(card.kicker, 'sans', 26, inner * 0.62, 1).lines;
  const [site = ''] = linesOf(card.siteName, 'sans', 26, inner * 0.36, 1).lines;
  const title = titleLines(card);
  const shapes = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="${width}" height="10" fill="${accent}"/>`,
    text(kicker, 'sans', 26, margin, 96, accent),
    ...(card.title === card.siteName
      ? []
      : [text(site, 'sans', 26, fromRight(site, 26), 96, soft)]),
    ...title.lines.map((line, index) =>
      text(line, 'serif', title.size, margin, 96 + (index + 1) * title.size * 1.14 + 8, ink),
    ),
    ...(card.places ? arc(card.places) : [line()]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;

  function arc([west, east]: NonNullable<Card['places']>): string[] {
    const rise = Math.min(highest, arcRise(west, east) * inner);
    const radius = Math.round((rise ** 2 + (inner / 2) ** 2) / (2 * rise));
    const right = width - margin;
    const [from = ''] = linesOf(west.name, 'sans', 32, inner / 2 - 20, 1).lines;
    const [to = ''] = linesOf(east.name, 'sans', 32, inner / 2 - 20, 1).lines;
    return [
      `<path fill="none" stroke="${accent}" stroke-width="5" d="M${margin} ${baseline}A${radius} ${radius} 0 0 1 ${right} ${baseline}"/>`,
      ...[margin, right].map((x) => `<circle cx="${x}" cy="${baseline}" r="10" fill="${accent}"/>`),
      text(from, 'sans', 32, margin - 10, baseline + 54, ink),
      text(to, 'sans', 32, fromRight(to, 32) + 10, baseline + 54, ink),
    ];
  }
}

/** The largest size at which the whole title fits; else the smallest, cut. */
function titleLines(card: Card): { size: number; lines: string[] } {
  const room = card.places ? 3 : 5;
  for (const size of titleSizes) {
    const { lines, whole } = linesOf(card.title, 'serif', size, inner, size > 60 ? room - 1 : room);
    if (whole) return { size, lines };
  }
  const size = titleSizes.at(-1) ?? 46;
  return { size, lines: linesOf(card.title, 'serif', size, inner, room).lines };
}

function line(): string {
  return `<path stroke="${rule}" stroke-width="4" d="M${margin} ${baseline + 30}H${width - margin}"/>`;
}
