import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { milestones } from './seed/milestone';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  seed: milestones,
};
