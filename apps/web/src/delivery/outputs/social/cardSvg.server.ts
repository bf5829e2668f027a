import { arcCurve, arcReach } from '@entente/ui/arcReach';
import { kilometresBetween } from '@entente/ui/greatCircle';
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
/** Of its width: an arc to the other side of the world stays below the title. */
const steepness = 0.14;
/** Between two names on one line. */
const gap = 40;
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
    ...(card.arc ? arcs(card.arc) : [line(roomOf(card))]),
    ...(card.portrait
      ? [text(creditOf(card.portrait), 'sans', 18, portraitBox.left, creditLine, soft)]
      : []),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;

  function arcs({ from, to, dashed }: NonNullable<Card['arc']>): string[] {
    const ends = to
      .map((place) => ({ place, x: margin + arcReach(kilometresBetween(from, place)) * inner }))
      .sort((a, b) => b.x - a.x);
    const dashes = dashed ? ' stroke-dasharray="16 12"' : '';
    return [
      `<path fill="none" stroke="${accent}" stroke-width="5"${dashes} d="${ends.map(({ x }) => curve(x)).join('')}"/>`,
      ...[margin, ...ends.map(({ x }) => Math.round(x))].map(
        (x) => `<circle cx="${x}" cy="${baseline}" r="10" fill="${accent}"/>`,
      ),
      ...names(from.name, ends),
    ];
  }

  /** The site's city, then the others from the farthest on, as long as there is room on the line. */
  function names(first: string, ends: readonly { place: { name: string }; x: number }[]): string[] {
    const [home = ''] = linesOf(first, 'sans', 32, inner / 2 - gap, 1).lines;
    let right = width - margin;
    const shown = [text(home, 'sans', 32, margin - 10, baseline + 54, ink)];
    for (const { place, x } of ends) {
      const [name = ''] = linesOf(place.name, 'sans', 32, inner / 2 - gap, 1).lines;
      const wide = widthOf(name, 'sans', 32);
      const left = Math.min(x - wide / 2, right - wide);
      const crowded = left < margin + widthOf(home, 'sans', 32) + gap;
      // Under another place it would name that one.
      if (crowded || x - (left + wide / 2) > gap + wide / 2) continue;
      shown.push(text(name, 'sans', 32, left, baseline + 54, ink));
      right = left - gap;
    }
    return shown;
  }
}

/** From the left edge to a place on the baseline. */
function curve(x: number): string {
  const radius = Math.round(arcCurve(x - margin, steepness).radius);
  return `M${margin} ${baseline}A${radius} ${radius} 0 0 1 ${Math.round(x)} ${baseline}`;
}

/** Where a portrait stands on the card, in pixels. */
export const portraitBox = { left: width - margin - 300, top: 150, width: 300, height: 375 };
const creditLine = portraitBox.top + portraitBox.height + 28;

/** How wide the words are: a portrait takes the right. */
const roomOf = ({ portrait }: Card) => (portrait ? portraitBox.left - margin - gap : inner);

const creditOf = ({ credit }: NonNullable<Card['portrait']>) =>
  linesOf(credit, 'sans', 18, portraitBox.width, 1).lines[0] ?? '';

/** The largest size at which the whole title fits; else the smallest, cut. */
function titleLines(card: Card): { size: number; lines: string[] } {
  const room = card.arc ? 3 : 5;
  const wide = roomOf(card);
  for (const size of titleSizes) {
    const { lines, whole } = linesOf(card.title, 'serif', size, wide, size > 60 ? room - 1 : room);
    if (whole) return { size, lines };
  }
  const size = titleSizes.at(-1) ?? 46;
  return { size, lines: linesOf(card.title, 'serif', size, wide, room).lines };
}

function line(long: number): string {
  return `<path stroke="${rule}" stroke-width="4" d="M${margin} ${baseline + 30}H${margin + long}"/>`;
}
