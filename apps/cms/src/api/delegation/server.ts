import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { delegations } from './seed/delegation';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  seed: delegations,
};
