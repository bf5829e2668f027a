import { statfsSync } from 'node:fs';
import { lowDiskPercent, type DiskSpace } from '@entente/model/diskSpace';
import { env } from '../../env';
import { log } from './log.server';
import { singleton } from './singleton';

const lookEveryMs = 60_000;

const state = singleton('disk', () => ({ watched: false, told: null as 2 | 10 | null }));

/** Of the data folder; null where the system does not say. */
export function diskSpace(): DiskSpace | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(env().dataDir);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return null;
  }
}

/** Says once that the disk gets full, at 10 % and again at 2 %, and once that it no longer is. */
export function watchDisk(everyMs = lookEveryMs): void {
  if (state.watched) return;
  state.watched = true;
  const look = () => tell(diskSpace());
  look();
  setInterval(look, everyMs).unref();
}

export function tell(space: DiskSpace | null): void {
  const percent = space && lowDiskPercent(space);
  if (!space || percent === state.told) return;
  const detail = { freeMegabytes: Math.floor(space.free / 1024 ** 2) };
  if (percent === null) log.info('the disk has room again', detail);
  else {
    const what = `less than ${percent} % of the disk are left: pages are served, new ones may not be kept`;
    log[percent === 2 ? 'error' : 'warn'](what, detail);
  }
  state.told = percent;
}
