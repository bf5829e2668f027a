import type { Feature } from '../../platform/feature';
import { arrangeForms } from './server/arrangeForms';

export const contentForms: Feature = { name: 'contentForms', bootstrap: arrangeForms };
