import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { rules } from './rules';
import { appointments } from './seed/appointment';
import { toldApart } from './toldApart';

export const server: ServerSide = {
  searchText: null,
  saving: { rules },
  toldApart,
  seed: appointments,
};
