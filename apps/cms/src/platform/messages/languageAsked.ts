import type { Core } from '@strapi/strapi';
import type { AdminContext } from '../access/adminContext';
import { cmsEnv } from '../env';
import { readersLanguage } from './readersLanguage';
import type { MessageLanguage } from './words';

/** The language that the screen is shown in, where it says so (`?language=en`); else the reader's own. */
export function languageAsked(strapi: Core.Strapi, { query }: AdminContext): MessageLanguage {
  return query.language === 'fr' || query.language === 'en'
    ? query.language
    : readersLanguage(strapi);
}

/** Locale codes of the site in the order in which a title is looked for: the reader's own first. */
export const localesFor = (language: string): string[] => [
  ...new Set([language, ...cmsEnv().locales]),
];
