import type { Feature } from '../../platform/feature';
import { registerReportRoutes } from './server/reportRoutes';

export const yearlyReport: Feature = { name: 'yearlyReport', register: registerReportRoutes };
