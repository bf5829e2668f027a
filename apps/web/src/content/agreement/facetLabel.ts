import type { AgreementStatus, Instrument } from '@entente/model/vocabulary';
import { countryName } from '../../i18n/names';
import { yearWords } from '../../i18n/yearWords';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { RegisterFacet } from '@entente/model/registerFacets';
import type { SiteValue } from '../../i18n/SiteContext';

/** 'En vigueur', 'Jumelage', 'Canada', '2024': what a value is called; domain and partner have a name. */
export function facetLabel(
  { locales, locale }: Pick<SiteValue, 'locales' | 'locale'>,
  by: RegisterFacet,
  value: string,
): string {
  switch (by) {
    case 'status':
      return vocabularyLabel(locales, 'agreementStatus', value as AgreementStatus, locale);
    case 'instrument':
      return vocabularyLabel(locales, 'instrument', value as Instrument, locale);
    case 'country':
      return countryName(value, locale);
    case 'year':
    case 'decade':
      return yearWords(value, locale);
    case 'domain':
    case 'partner':
      return value;
  }
}
