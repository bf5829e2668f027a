import type { Core } from '@strapi/strapi';
import { SITE } from './accessibilityClaim';

interface LegalPerson {
  name: string | null;
  address: string | null;
  phone: string | null;
}

export interface LegalMentions {
  locale: string | null;
  publisher: LegalPerson | null;
  publicationDirector: string | null;
  host: LegalPerson | null;
}

/** What French law no. 2004-575, article 1-1, wants on the site of an institution. */
const OF_A_PERSON = ['name', 'address', 'phone'] as const;

/** Names of the fields that are empty: `['publisher.phone', 'publicationDirector']`. */
export function legalGaps(mentions: LegalMentions | null): string[] {
  const person = (name: 'publisher' | 'host') =>
    OF_A_PERSON.filter((field) => !mentions?.[name]?.[field]?.trim()).map(
      (field) => `${name}.${field}`,
    );
  const director = mentions?.publicationDirector?.trim() ? [] : ['publicationDirector'];
  return [...person('publisher'), ...director, ...person('host')];
}

/** Warns whoever runs the site, at every start, while the legal notice is not complete. */
export async function warnOfLegalGaps(strapi: Core.Strapi): Promise<void> {
  const rows: LegalMentions[] = await strapi.db
    .query(SITE)
    .findMany({ populate: ['publisher', 'host'] });
  for (const mentions of rows.length > 0 ? rows : [null]) {
    const gaps = legalGaps(mentions);
    if (gaps.length === 0) continue;
    const where = mentions?.locale ? ` (${mentions.locale})` : '';
    strapi.log.warn(
      `The legal notice${where} lacks what the law asks for: ${gaps.join(', ')}. Fill in "Site" in the admin.`,
    );
  }
}
