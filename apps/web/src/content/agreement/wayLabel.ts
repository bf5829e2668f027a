import { vocabularyLabel, type AgreementStatus, type Instrument } from '@entente/model/vocabulary';
import type { WayIn } from '@entente/model/waysIn';
import type { SiteValue } from '../../i18n/SiteContext';

/** 'En vigueur', 'Jumelage', '2024': what a value is called; a domain has its own name. */
export function wayLabel(
  { locales, locale }: Pick<SiteValue, 'locales' | 'locale'>,
  by: WayIn,
  value: string,
): string {
  if (by === 'status') {
    return vocabularyLabel(locales, 'agreementStatus', value as AgreementStatus, locale);
  }
  return by === 'instrument'
    ? vocabularyLabel(locales, 'instrument', value as Instrument, locale)
    : value;
}
