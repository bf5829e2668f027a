import { compareNames } from '@entente/model/familyNames';
import { earliestDay } from '@entente/model/partialDate';
import { agreementStatuses, vocabularyKey, type Instrument } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { PartialDate } from '@entente/model/partialDate';
import { countryName } from '../../i18n/names';
import type { SiteValue } from '../../i18n/SiteContext';
import { agreementStanding, signedOn, type ToldStanding } from '../shared/agreementState';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import type { RegisterSetting } from './facetCounts';
import { partnersOf } from './partnersOf';
import type { Order, RegisterOrder } from './selection';

/** An agreement as a line of the register. */
export interface RegisterRow<A = AgreementCard_AgreementFragment> {
  agreement: A;
  partners: PartiesArc_PartnerFragment[];
  /** Named, each once. */
  countries: string[];
  instrument: Instrument;
  signed: PartialDate | null;
  standing: ToldStanding;
}

export function registerRow<A extends AgreementCard_AgreementFragment>(
  agreement: A,
  { owner, on }: RegisterSetting,
  locale: string,
): RegisterRow<A> {
  const partners = partnersOf(agreement, owner);
  const codes = new Set(partners.flatMap(({ country }) => country ?? []));
  return {
    agreement,
    partners,
    countries: [...codes].map((code) => countryName(code, locale)),
    instrument: vocabularyKey(agreement.instrument ?? 'other'),
    signed: signedOn(agreement, on),
    standing: agreementStanding(agreement, on),
  };
}

/** Day of a date that is known; what isn't is behind all others, whichever way they stand. */
const dayOf = (date: PartialDate | null) => (date ? earliestDay(date) : '');

type Words = Pick<SiteValue, 'locales' | 'locale'>;

function keyOf(row: RegisterRow, by: RegisterOrder, { locales, locale }: Words): string {
  switch (by) {
    case 'title':
      return row.agreement.title ?? '';
    case 'partner':
      return row.partners.map(({ name }) => name).join(' ');
    case 'country':
      return row.countries.join(' ');
    case 'instrument':
      return vocabularyLabel(locales, 'instrument', row.instrument, locale);
    case 'signed':
      return dayOf(row.signed);
    case 'status':
      // As an agreement lives, and not by its letters.
      return String(agreementStatuses.indexOf(row.standing.status));
    case 'since':
      return dayOf(row.standing.since);
  }
}

/** Lines in the order asked for; those that are equal by it stay as they stood. */
export function inOrder<R extends RegisterRow>(
  rows: readonly R[],
  { by, descending }: Order,
  words: Words,
): R[] {
  const compare = compareNames(words.locale);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by, words) }));
  keyed.sort((a, b) => {
    if (!a.key || !b.key) return a.key === b.key ? 0 : a.key ? -1 : 1;
    return descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}
