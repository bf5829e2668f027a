import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { agreements } from './seed/agreement';
import { toldApart } from './toldApart';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  toldApart,
  seed: agreements,
};
