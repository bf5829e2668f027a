import type { Core } from '@strapi/strapi';
import type { MessageLanguage } from './words';

/** The language of whoever is asking: an administrator's own; French without one. */
export function readersLanguage(strapi: Core.Strapi): MessageLanguage {
  const user: unknown = strapi.requestContext.get()?.state?.user;
  const chosen = (user as { preferedLanguage?: string } | undefined)?.preferedLanguage;
  return chosen?.startsWith('en') ? 'en' : 'fr';
}
