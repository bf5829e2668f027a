import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { searchText } from './searchText';
import { pages } from './seed/page';

export const server: ServerSide = {
  searchText,
  seed: pages,
};
