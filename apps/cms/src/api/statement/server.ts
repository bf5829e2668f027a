import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { freezeAttribution } from './freezeAttribution';
import { rules } from './rules';
import { statements } from './seed/statement';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  completePublication: freezeAttribution,
  seed: statements,
};
