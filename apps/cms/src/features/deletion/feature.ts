import type { Feature } from '../../platform/feature';
import { registerUsesRoute } from './server/usesRoute';

/** Says what follows from deleting an entry, before it is; the pipeline refuses what must not be. */
export const deletion: Feature = { name: 'deletion', register: registerUsesRoute };
