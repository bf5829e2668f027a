/** Below these shares of a disk somebody has to be told, the second time urgently. */
const alertPercents = [2, 10] as const;

export interface DiskSpace {
  /** Bytes that we may still write. */
  readonly free: number;
  readonly total: number;
}

/** 10 or 2 when less than so many percent are left; null while there is enough. */
export function lowDiskPercent({ free, total }: DiskSpace): 2 | 10 | null {
  return alertPercents.find((percent) => free * 100 < total * percent) ?? null;
}

const mostReserve = 50 * 1024 * 1024;

/**
 * So little is left that nothing new is begun: what is written now could end half-way, and the database
 * needs some room to finish what it is at. A hundredth of the disk, 50 MB at most.
 */
export function isDiskFull({ free, total }: DiskSpace): boolean {
  return free < Math.min(mostReserve, total / 100);
}
