import type { PartialDate } from '@entente/model/partialDate';
import { adminOrigins, cmsEnv } from '../../../../platform/env';
import type { MessageLanguage } from '../../../../platform/messages/words';
import { makeDesk, sayAlert } from '../makeDesk';
import type { Alert } from '../../../../api/agreement/nextDates';
import type { RecordedAgreement } from '../../../../api/agreement/readAgreements';
import { agreementsDeskWords } from '../../words/agreementsDeskWords';

const { say } = agreementsDeskWords;

/** The form of an agreement in the admin. */
function formAddress({ documentId, locale }: RecordedAgreement): string {
  const [origin] = adminOrigins(cmsEnv());
  const form = `/admin/content-manager/collection-types/api::agreement.agreement/${documentId}`;
  return `${origin}${form}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}

/** What a reminder says: what is to be done and by when, where the agreement stands, where to look. */
export function reminderText(
  agreement: RecordedAgreement,
  alert: Alert,
  on: PartialDate,
  language: MessageLanguage,
): { subject: string; text: string } {
  const [line] = makeDesk([agreement], () => false, on, language);
  const title = agreement.title.replace(/\s+/g, ' ').trim() || say(language, 'mail.untitled');
  const values = {
    title,
    alert: sayAlert(alert, language),
    status: `${line?.statusWords ?? ''}. ${line?.reasonWords ?? ''}`,
    term: line?.termWords ?? '',
    parties: line?.parties ?? '',
    link: formAddress(agreement),
  };
  return {
    subject: say(language, 'mail.subject', values),
    text: say(language, 'mail.text', values),
  };
}
