import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { SharedParts } from './SharedParts';

/** A form that is opened for another language begins with what all languages share. */
export const newLanguage: AdminFeature = { panel: SharedParts };
