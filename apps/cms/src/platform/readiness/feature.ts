import type { Feature } from '../feature';
import { readyz } from './readyz';

export const readiness: Feature = { name: 'readiness', middlewares: { readyz } };
