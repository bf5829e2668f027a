/** Beginning and end, in years as far as they are over. */
export type YearSpan = readonly [number, number];

export interface YearScale {
  from: number;
  to: number;
  width: number;
  /** Kept free at both ends. */
  edge: number;
}

/** Where a year stands on a drawing; what is outside of it stands at its end. */
export function yearX(year: number, { from, to, width, edge }: YearScale): number {
  const share = (year - from) / Math.max(to - from, 1);
  return Math.round((edge + Math.min(1, Math.max(0, share)) * (width - 2 * edge)) * 2) / 2;
}

/** The `d` of a path along all spans. */
export function yearsPath(spans: readonly YearSpan[], scale: YearScale, y: number): string {
  return spans.map(([a, b]) => `M${yearX(a, scale)} ${y}H${yearX(b, scale)}`).join('');
}
