import { foldLetters } from '@entente/model/foldLetters';
import { termKinds } from '@entente/model/vocabulary';
import type { TermKind } from '@entente/model/vocabulary';

const NOT = /\b(?:sans|non|pas|no|not|without|ohne|kein\w*|sin)\b/;
const EXPRESS =
  /^(?:(?:reconduction|renouvellement|renovacion|prorroga|verlangerung) )?(?:expresse?|expresa|express(?: renewal)?|ausdrucklich\w*)(?: (?:reconduction|renewal|verlangerung))?$/;

/** @example termNamed('tacite reconduction') // 'tacit-renewal' */
export function termNamed(text: string): TermKind | null {
  const folded = foldLetters(text).trim();
  const key = termKinds.find((one) => one === folded);
  if (key) return key;
  if (
    /tacite|tacit|stillschweigend|tacita|automati(?:que|c|ca|sch)/.test(folded) &&
    !NOT.test(folded)
  )
    return 'tacit-renewal';
  if (/indetermine|illimite|unlimited|open[- ]ended|indefinite|unbefristet|indefinid/.test(folded))
    return 'open';
  // Renewed only where both say so: it ends with its term.
  if (EXPRESS.test(folded)) return 'fixed';
  return /^(determinee?|duree determinee|fixed( term)?|befristet|determinado)$/.test(folded)
    ? 'fixed'
    : null;
}

/** @example yearsOf('5 ans') // 5 */
export function yearsOf(text: string): number | null {
  const match = /^(\d{1,2})(?:[.,]0)?\s*(?:ans?|annees?|years?|yrs?|jahre?|anos?)?$/.exec(
    foldLetters(text).trim(),
  );
  const years = Number(match?.[1] ?? 0);
  return years >= 1 && years <= 99 ? years : null;
}
