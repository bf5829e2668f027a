import type { AgreementStanding } from '@entente/model/agreementStanding';
import { shippedLocales } from '@entente/model/locale';
import { statusLine, statusWords } from '@entente/model/statusWords';
import type { Instrument } from '@entente/model/vocabulary';
import type { MessageLanguage } from './words';

function localeOf(language: MessageLanguage) {
  const file = shippedLocales.find(({ code }) => code === language);
  if (!file) throw new RangeError(`There are no words in "${language}"`);
  return file;
}

/** Where an agreement stands, in the very words of the site. @example 'Signé le 9 avril 2024' */
export const standingWords = (
  standing: AgreementStanding,
  instrument: Instrument | null,
  language: MessageLanguage,
): string => statusLine(localeOf(language), standing, instrument);

/**
 * The same where its date stands in a column of its own; an end to come is told in full.
 *
 * @example 'En vigueur', 'Expiré (date calculée d’après la durée)'
 */
export function standingWithoutDate(
  standing: AgreementStanding,
  instrument: Instrument | null,
  language: MessageLanguage,
): string {
  if (standing.end) return standingWords(standing, instrument, language);
  const { label, note } = statusWords(localeOf(language), standing, instrument);
  return note ? `${label} (${note})` : label;
}
