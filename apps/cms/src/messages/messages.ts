import type { Core } from '@strapi/strapi';
import en from './en.json';
import fr from './fr.json';

export type Messages = typeof fr;
export type MessageLanguage = 'fr' | 'en';

const ALL: Record<MessageLanguage, Messages> = { fr, en };

/** The language of whoever is asking: an administrator's own; French without one. */
export function readersLanguage(strapi: Core.Strapi): MessageLanguage {
  const user: unknown = strapi.requestContext.get()?.state?.user;
  const chosen = (user as { preferedLanguage?: string } | undefined)?.preferedLanguage;
  return chosen?.startsWith('en') ? 'en' : 'fr';
}

export function messagesIn(language: MessageLanguage): Messages {
  return ALL[language];
}
