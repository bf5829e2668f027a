import type { Feature } from '../../platform/feature';
import { refuseOnFullDisk } from './server/refuseOnFullDisk';
import { watchDisk } from './server/watchDisk';

export const disk: Feature = { name: 'disk', middlewares: { refuseOnFullDisk }, start: watchDisk };
