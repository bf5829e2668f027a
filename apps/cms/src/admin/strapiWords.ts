import type { MessageLanguage } from '../platform/messages/words';
import contentManagerFr from './words/strapi/contentManager.fr.json';
import coreEn from './words/strapi/core.en.json';
import coreFr from './words/strapi/core.fr.json';
import emailFr from './words/strapi/email.fr.json';
import i18nFr from './words/strapi/i18n.fr.json';
import uploadFr from './words/strapi/upload.fr.json';

/**
 * By Strapi's message ids: what its own French leaves in English or says in its own jargon, and in
 * both languages what names the product.
 */
export const strapiWords: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  fr: { ...coreFr, ...contentManagerFr, ...i18nFr, ...uploadFr, ...emailFr },
  en: coreEn,
};
