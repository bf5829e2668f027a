import type { Feature } from '../../platform/feature';
import { registerCalendarRoutes } from './server/calendarRoutes';

export const calendar: Feature = { name: 'calendar', register: registerCalendarRoutes };
