import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { domains } from './seed/domain';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  seed: domains,
};
