import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { commitments } from './seed/commitment';

export const server: ServerSide = {
  searchText: null,
  seed: commitments,
};
