import type { Point } from './drawMap';

export interface LabelRequest {
  point: Point;
  text: string;
}

export interface Label extends Point {
  anchor: 'start' | 'middle' | 'end';
  /** The name stands so far from its place that a line must join them. */
  leader: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Sheet {
  width: number;
  height: number;
  /** Height of the letters, in units of the drawing. */
  size: number;
}

/** Width of a letter as a share of its height, on the wide side. */
const LETTER = 0.56;
const DOT = 6;
const DISTANCES = [9, 20, 34, 50, 68, 90, 115, 145];
/** Beside, then above and below, then in between. */
const DIRECTIONS = [0, 180, -30, 210, 30, 150, -90, 90, -60, 240, 60, 120];

/**
 * Where each name stands so that none covers another or a dot. Names of crowded places are placed
 * first; where nothing near is free, a name moves out and a line joins it to its place.
 */
export function placeLabels(requests: readonly LabelRequest[], sheet: Sheet): Label[] {
  const dots = requests.map(({ point }) => around(point, DOT));
  const taken: Box[] = [];
  const labels = new Map<number, Label>();
  const order = requests
    .map((request, index) => ({ index, neighbours: neighbours(request, requests) }))
    .sort((a, b) => b.neighbours - a.neighbours || a.index - b.index);
  for (const { index } of order) {
    const request = requests[index];
    if (!request) continue;
    const label = freePlace(
      request,
      sheet,
      (box) => [...taken, ...dots].filter((other) => overlap(box, other)).length,
    );
    taken.push(labelBox(label, request.text, sheet.size));
    labels.set(index, label);
  }
  return requests.flatMap((_, index) => labels.get(index) ?? []);
}

function freePlace(
  { point, text }: LabelRequest,
  { width, height, size }: Sheet,
  collisions: (box: Box) => number,
): Label {
  let best: { label: Label; cost: number } | null = null;
  for (const distance of DISTANCES) {
    for (const direction of DIRECTIONS) {
      const label = candidate(point, distance, direction, size);
      const box = labelBox(label, text, size);
      const outside =
        box.left < 0 || box.right > width || box.top < 0 || box.bottom > height ? 1 : 0;
      const cost = collisions(box) + 3 * outside;
      if (cost === 0) return label;
      if (!best || cost < best.cost) best = { label, cost };
    }
  }
  return best?.label ?? candidate(point, 9, 0, size);
}

function candidate(point: Point, distance: number, direction: number, size: number): Label {
  const angle = (direction * Math.PI) / 180;
  const sideways = Math.cos(angle);
  const anchor = Math.abs(sideways) < 0.2 ? 'middle' : sideways > 0 ? 'start' : 'end';
  return {
    x: Math.round(point.x + distance * sideways),
    // The baseline is a third of a letter under the middle of the name.
    y: Math.round(point.y + distance * Math.sin(angle) + size * 0.33),
    anchor,
    leader: distance > 20,
  };
}

/** The rectangle that a name covers. */
export function labelBox({ x, y, anchor }: Label, text: string, size: number): Box {
  const width = text.length * size * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const CROWD = 80;

function neighbours({ point }: LabelRequest, all: readonly LabelRequest[]): number {
  return all.filter((other) => Math.hypot(other.point.x - point.x, other.point.y - point.y) < CROWD)
    .length;
}
