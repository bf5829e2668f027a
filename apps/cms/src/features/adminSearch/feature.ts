import type { Feature } from '../../platform/feature';
import { adminSearchMiddleware, searchByFoldedWords } from './server/searchByFoldedWords';

/** Finds in the admin's lists and pickers what is spelled with other letters, as the site does. */
export const adminSearch: Feature = {
  name: 'adminSearch',
  middlewares: { adminSearch: adminSearchMiddleware },
  register: searchByFoldedWords,
};
