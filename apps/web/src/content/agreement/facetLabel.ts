import type { AgreementStatus, Instrument } from '@entente/model/vocabulary';
import { yearWords } from '../../i18n/yearWords';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { RegisterFacet } from '@entente/model/registerFacets';
import type { SiteValue } from '../../i18n/SiteContext';

/** 'En vigueur', 'Jumelage', '2024': what a value is called; a domain has its own name. */
export function facetLabel(
  { locales, locale }: Pick<SiteValue, 'locales' | 'locale'>,
  by: RegisterFacet,
  value: string,
): string {
  if (by === 'status') {
    return vocabularyLabel(locales, 'agreementStatus', value as AgreementStatus, locale);
  }
  if (by === 'instrument') {
    return vocabularyLabel(locales, 'instrument', value as Instrument, locale);
  }
  return by === 'year' ? yearWords(value, locale) : value;
}
