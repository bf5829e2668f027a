import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { participations } from './seed/participation';

export const server: ServerSide = {
  searchText: null,
  seed: participations,
};
