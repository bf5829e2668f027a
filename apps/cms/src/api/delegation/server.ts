import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { delegations } from './seed/delegation';
import { toldApart } from './toldApart';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  toldApart,
  seed: delegations,
};
