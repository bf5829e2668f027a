import { foldLetters } from '@entente/model/foldLetters';

const UNIT =
  '(?:ans?|annees?|mois|semaines?|jours?|heures?|years?|yrs?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tagen?|anos?|meses|mes|semanas?|dias?|km|%|€|\\$|£|eur|euros?|usd|cad|chf|francs?|dollars?|k€|m€|millions?|accords?|agreements?|pays|villes?)';
const MEASURE = new RegExp(
  `^(?:[€$£] ?)?[+-]?\\d[\\d .,'/-]*(?: ?${UNIT}){0,2}(?: (?:avant|before|vor|antes)\\b.*)?$`,
);
const WORDED = new RegExp(
  `^(?:un|une|deux|trois|quatre|cinq|six|douze|one|two|three|four|five|twelve|ein|eine|zwei|drei|vier|sechs|uno|una|dos|tres|cuatro|seis) ${UNIT}(?: (?:avant|before|vor|antes)\\b.*)?$`,
);

/** A number, duration or amount: « 6 mois », « 12 000 € ». It is never a name. */
export function isMeasure(text: string): boolean {
  const folded = foldLetters(text).replace(/\s+/g, ' ').trim();
  return MEASURE.test(folded) || WORDED.test(folded);
}
