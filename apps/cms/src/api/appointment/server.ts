import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { appointments } from './seed/appointment';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  seed: appointments,
};
