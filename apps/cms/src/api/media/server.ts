import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { media } from './seed/media';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  seed: media,
};
