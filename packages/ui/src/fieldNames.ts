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
 * Where the names of a field of places can be written: under a dot, else above or beside it. A name
 * that would touch another name or another place is left out, for the drawing says nothing on its
 * own. Names come in the order of the places: the first has the first choice.
 * @returns the middle of each name's baseline
 */
export function fieldNames(spots: readonly Spot[], width: number): Spot[] {
  const dots = spots.map(dotOf);
  const placed: { spot: Spot; box: Box }[] = [];
  for (const spot of spots) {
    const taken = [...dots, ...placed.map((one) => one.box)];
    const free = candidates(spot, width).find((box) => !taken.some((other) => meet(box, other)));
    if (!spot.name || !free) continue;
    const middle = (free.left + free.right) / 2;
    placed.push({ spot: { name: spot.name, x: middle, y: free.bottom - 3 }, box: free });
  }
  return placed.map(({ spot }) => spot);
}

/** The places a name may take, the best first. */
function candidates({ x, y, name }: Spot, width: number): Box[] {
  const length = name.length * LETTER;
  const left = Math.min(Math.max(x - length / 2, 0), width - length);
  const at = (from: number, top: number): Box => ({
    left: from,
    right: from + length,
    top,
    bottom: top + LINE,
  });
  return [
    at(left, y + GAP),
    at(left, y - GAP - LINE),
    at(x + GAP, y - LINE / 2),
    at(x - GAP - length, y - LINE / 2),
  ].filter((box) => box.left >= 0 && box.right <= width && box.top >= 0);
}

const dotOf = ({ x, y }: Spot): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
