/**
 * Writes the shapes that d3-geo draws as a short SVG path: whole numbers, each point from the one
 * before, and no point nearer than `step` to the last. A coast at this scale loses nothing.
 */
export class RoundedPath {
  private readonly parts: string[] = [];
  private ring: [number, number][] = [];

  /** @param step in units of the drawing */
  constructor(private readonly step: number) {}

  beginPath(): void {
    this.parts.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.ring.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(x - lastX, y - lastY) >= this.step)
      this.ring.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    // Two points enclose nothing: an island too small to be seen.
    if (this.ring.length > 2) this.parts.push(`${relative(this.ring)}z`);
    this.ring = [];
  }

  /** d3-geo asks for it; coasts have no circles. */
  arc(): void {
    this.ring = [];
  }

  toString(): string {
    return this.parts.join('');
  }
}

/** `M10 10l5 0-3 4` */
function relative(ring: readonly [number, number][]): string {
  const steps = ring.map(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  const [start, ...rest] = steps;
  return `M${start}l${rest.join(' ').replaceAll(' -', '-')}`;
}
