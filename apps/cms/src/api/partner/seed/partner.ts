import { cities } from './partner-cities';
import { clusters } from './partner-clusters';
import { institutions } from './partner-institutions';
import type { PartnerEntry } from './partner-types';

/** Cities come first: the institutions' `home` points to them. */
export const partners: PartnerEntry[] = [...cities, ...institutions, ...clusters];
