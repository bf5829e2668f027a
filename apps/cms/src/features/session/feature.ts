import type { Feature } from '../../platform/feature';
import { registerSessionRoutes } from './server/sessionRoutes';

export const session: Feature = { name: 'session', register: registerSessionRoutes };
