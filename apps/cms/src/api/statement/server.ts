import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { statements } from './seed/statement';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  seed: statements,
};
