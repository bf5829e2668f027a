import { englishTypography } from './englishTypography';
import { frenchTypography } from './frenchTypography';

const isIn = (language: string, lang: string) =>
  lang === language || lang.startsWith(`${language}-`);

/**
 * Sets a text in the typography of its language; only French and English have any here.
 *
 * @param lang BCP 47 code
 */
export function typeset(text: string, lang: string): string {
  if (isIn('fr', lang)) return frenchTypography(text);
  return isIn('en', lang) ? englishTypography(text) : text;
}
