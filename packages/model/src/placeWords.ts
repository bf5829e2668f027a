/** H that French hears in none of these: “d’Hyères”, but “de Hambourg”, “de Hanovre”. */
const SILENT_H =
  /^(?:Harfleur|Hautmont|Hazebrouck|H[eé]lsinki|Hendaye|Hennebont|H[eé]nin|H[eé]raklion|Herblay|H[eé]ricourt|Hermosillo|H[eé]rouville|Hiroshima|Honolulu|Hy[eè]res)/u;

/** What is written with a vowel and heard with a consonant: Yaoundé, Ouagadougou, Iași, and the numbers. */
const HEARD_AS_CONSONANT = /^(?:Y[aeiouéè]|Oua|Oui|Ia|onze\b|oui\b)/iu;

const isElided = (name: string) =>
  SILENT_H.test(name) ||
  (/^[aàâäæeéèêëiîïoôöøœuùûüy]/iu.test(name) && !HEARD_AS_CONSONANT.test(name));

const ARTICLES = { à: { Le: 'au', Les: 'aux' }, de: { Le: 'du', Les: 'des' } } as const;

/**
 * French “à” and “de” before the name of a place: the article of a name melts into them, and “de” loses
 * its vowel before another.
 *
 * @example beforePlace('à', 'Le Caire') // 'au Caire'
 * @example beforePlace('de', 'Les Lilas') // 'des Lilas'
 * @example beforePlace('de', 'Erlangen') // 'd’Erlangen'
 * @example beforePlace('à', 'La Rochelle') // 'à La Rochelle'
 */
export function beforePlace(preposition: 'à' | 'de', name: string): string {
  const [, article, rest] = /^(Les?)\s(.+)$/su.exec(name) ?? [];
  if (article && rest) return `${ARTICLES[preposition][article as 'Le' | 'Les']} ${rest}`;
  return preposition === 'de' && isElided(name) ? `d’${name}` : `${preposition} ${name}`;
}
