import type { ServerSide } from '../platform/contentTypes/serverSide';

/** What the admin's build has in the place of each type's server.ts: see vite.config.ts. */
export const server: ServerSide = { searchText: null, seed: [] };
