import { formatInterval } from '@entente/model/dayInterval';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { format, plural } from '../../i18n/format';
import type { SiteValue } from '../../i18n/SiteContext';
import { datesToCome } from '../shared/agreementState';
import type { AgreementStatus_AgreementFragment } from './agreement.generated';

/** 'Reconduction tacite', '1 an', 'préavis de 6 mois', 'prochaine reconduction : 29 février 2028'. */
export function termWords(
  agreement: AgreementStatus_AgreementFragment,
  today: string,
  { locale, locales, messages }: Pick<SiteValue, 'locale' | 'locales' | 'messages'>,
): string[] {
  const { termKind, termYears, noticeMonths } = agreement;
  const kind = vocabularyKey(termKind ?? 'unknown');
  const words = messages.agreement;
  const toCome = datesToCome(agreement, today).flatMap(({ kind: brings, ...days }) => {
    const date = formatInterval(days, locale);
    if (brings === 'renewal') return [format(words.nextRenewal, { date })];
    return brings === 'notice' && days.last >= today ? [format(words.noticeBy, { date })] : [];
  });
  return [
    kind === 'unknown'
      ? messages.facts.unknown
      : vocabularyLabel(locales, 'termKind', kind, locale),
    ...(termYears ? [plural(locale, words.years, termYears)] : []),
    ...(noticeMonths ? [plural(locale, words.notice, noticeMonths)] : []),
    ...toCome,
  ];
}
