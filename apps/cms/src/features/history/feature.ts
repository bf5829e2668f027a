import type { Feature } from '../../platform/feature';
import { registerHistoryRoutes } from './server/historyRoutes';

export const history: Feature = { name: 'history', register: registerHistoryRoutes };
