import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { refuseFalseClaim } from './accessibilityClaim';
import { rules } from './rules';
import { site } from './seed/site';

export const server: ServerSide = {
  searchText: null,
  saving: { rules, check: refuseFalseClaim },
  seed: [site],
};
