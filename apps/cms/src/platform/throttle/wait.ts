/** How wrong guesses slow down those that follow. */
export interface Limit {
  /** So many are answered at once. */
  free: number;
  /** The wait after the next one; it doubles with each. */
  firstMs: number;
  /** However many there were: nobody is locked out. */
  mostMs: number;
}

/** How long after one attempt the next may come, in milliseconds. */
export function waitAfter(failures: number, { free, firstMs, mostMs }: Limit): number {
  if (failures < free) return 0;
  return Math.min(firstMs * 2 ** Math.min(failures - free, 30), mostMs);
}
