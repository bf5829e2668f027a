import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { searchText } from './searchText';
import { speakers } from './seed/speaker';

export const server: ServerSide = {
  searchText,
  seed: speakers,
};
