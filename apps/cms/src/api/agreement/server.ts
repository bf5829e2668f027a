import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { agreements } from './seed/agreement';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  seed: agreements,
};
