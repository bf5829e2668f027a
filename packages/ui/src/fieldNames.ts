export interface Spot {
  x: number;
  y: number;
  name: string;
}

/** Of letters of 15 units: a little more than they take, so that names never touch. */
const LETTER = 8;
const LINE = 18;
const GAP = 10;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Where the names of a field of places can be written, centred under their dots: a name that would
 * touch another name or another place is left out, for the drawing says nothing on its own.
 * @returns the middle of each name's baseline
 */
export function fieldNames(spots: readonly Spot[], width: number): Spot[] {
  const placed: { spot: Spot; box: Box }[] = [];
  for (const { x, y, name } of spots) {
    if (!name) continue;
    const half = (name.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    const box = {
      left: middle - half,
      right: middle + half,
      top: y + GAP,
      bottom: y + GAP + LINE,
    };
    const others = spots.filter((other) => other.x !== x || other.y !== y).map(dotOf);
    const taken = [...others, ...placed.map((one) => one.box)];
    if (taken.some((other) => meet(box, other))) continue;
    placed.push({ spot: { name, x: middle, y: box.bottom - 2 }, box });
  }
  return placed.map(({ spot }) => spot);
}

const dotOf = ({ x, y }: Spot): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
