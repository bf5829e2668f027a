import type { Core } from '@strapi/strapi';
import { contributionsOf, type WriteAction, type Written } from './contributions';

/** Lets features do what follows a write, inside its transaction. */
export async function afterWrite(
  strapi: Core.Strapi,
  action: WriteAction,
  written: Written,
): Promise<void> {
  for (const { after } of contributionsOf(strapi)) await after?.[action]?.(strapi, written);
}
