import type { Core } from '@strapi/strapi';

/** Why somebody publishes what they wrote last; kept in the state of the request. */
export interface Override {
  reason: string;
  /** ISO 8601: what was changed after that is not what the reason was given for; null for no end. */
  until: string | null;
}

/** The exception to the rule of the four eyes that the request under way asks for, if any. */
export function currentOverride(strapi: Core.Strapi): Override | null {
  const state = strapi.requestContext.get()?.state as { override?: Override } | undefined;
  return state?.override ?? null;
}
