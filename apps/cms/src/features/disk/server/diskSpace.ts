import { statfsSync } from 'node:fs';
import type { DiskSpace } from '@entente/model/diskSpace';
import { cmsEnv } from '../../../platform/env';

/** Of the data folder; null where the system does not say. */
export function diskSpace(): DiskSpace | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(cmsEnv().dataDir);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return null;
  }
}
