/**
 * A label as it stands inside a sentence, where it is no name.
 *
 * @example inSentence('Durée indéterminée', 'fr') // 'durée indéterminée'
 */
export function inSentence(label: string, locale: string): string {
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
