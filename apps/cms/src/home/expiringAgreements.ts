import type { PartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import { makeDesk } from '../agreementsDesk/makeDesk';
import { readAgreements } from '../agreementsDesk/readAgreements';
import { localesFor } from '../messages/languageAsked';
import type { MessageLanguage } from '../messages/messages';

export interface ExpiringAgreement {
  uid: 'api::agreement.agreement';
  documentId: string;
  locale: string;
  title: string;
  /** What ends, or is to be said, and by when; in the reader's language. */
  alerts: string[];
}

/** Agreements that end, or whose notice is to be given, within six months: as the desk has them. */
export async function expiringAgreements(
  strapi: Core.Strapi,
  today: PartialDate,
  language: MessageLanguage,
): Promise<ExpiringAgreement[]> {
  const agreements = await readAgreements(strapi, 'recorded', localesFor(language));
  return makeDesk(agreements, () => false, today, language)
    .filter(({ alerts }) => alerts.length > 0)
    .map(({ documentId, locale, title, alerts }) => ({
      uid: 'api::agreement.agreement',
      documentId,
      locale,
      title,
      alerts,
    }));
}
