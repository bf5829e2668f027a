import type { Feature } from '../feature';
import { ensureLocales } from './ensureLocales';

export const locales: Feature = { name: 'locales', bootstrap: ensureLocales };
