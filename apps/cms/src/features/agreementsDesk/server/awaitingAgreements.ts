import type { Core } from '@strapi/strapi';
import { readAgreements } from '../../../api/agreement/readAgreements';
import { entryForm } from '../../../api/entryForm';
import { uidOf } from '../../../api/types';
import {
  countedWords,
  MOST_OF_COUNTED,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { localesFor } from '../../../platform/messages/languageAsked';
import { agreementsDeskWords } from '../words/agreementsDeskWords';
import { makeDesk } from './makeDesk';

const AGREEMENT = uidOf('agreement');

/** Agreements that end, or whose notice is to be given, within six months: as the desk has them. */
export async function awaitingAgreements(
  strapi: Core.Strapi,
  { maySee, language, today }: HomeReader,
): Promise<AwaitingLine[]> {
  if (!maySee(AGREEMENT)) return [];
  const agreements = await readAgreements(strapi, 'recorded', localesFor(language));
  const expiring = makeDesk(agreements, () => false, today, language).filter(
    ({ alerts }) => alerts.length > 0,
  );
  const lines = expiring
    .slice(0, MOST_OF_COUNTED)
    .map(({ documentId, locale, title, alerts }): AwaitingLine => ({
      to: entryForm({ uid: AGREEMENT, documentId, locale }),
      title: title || agreementsDeskWords.say(language, 'untitled'),
      detail: alerts.join(' · '),
    }));
  const more = expiring.length - lines.length;
  if (more > 0)
    lines.push({
      to: '/entente-agreements',
      title: countedWords(agreementsDeskWords, 'home.more', more),
    });
  return lines;
}
