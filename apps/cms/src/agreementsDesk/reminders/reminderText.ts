import type { PartialDate } from '@entente/model/partialDate';
import { adminOrigins, cmsEnv } from '../../env';
import { fill } from '../../messages/fill';
import { messagesIn, type MessageLanguage } from '../../messages/messages';
import { makeDesk, sayAlert } from '../makeDesk';
import type { Alert } from '../nextDates';
import type { RecordedAgreement } from '../readAgreements';

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
  const words = messagesIn(language).reminder;
  const [line] = makeDesk([agreement], () => false, on, language);
  const title = agreement.title.replace(/\s+/g, ' ').trim() || words.untitled;
  const values = {
    title,
    alert: sayAlert(alert, language),
    status: `${line?.statusWords ?? ''}. ${line?.reasonWords ?? ''}`,
    term: line?.termWords ?? '',
    parties: line?.parties ?? '',
    link: formAddress(agreement),
  };
  return { subject: fill(words.subject, values), text: fill(words.text, values) };
}
