import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { searchText } from './searchText';
import { articles } from './seed/article';

export const server: ServerSide = {
  searchText,
  saving: { rules },
  seed: articles,
};
