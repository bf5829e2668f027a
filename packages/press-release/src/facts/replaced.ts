import { INSTRUMENT } from '../words/instruments';

const REPLACES = new RegExp(
  `(?<!\\p{L})(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed)?|follows? on from|remplacé?e?s?|remplacent|remplaçant|succèd(?:e|ent)|fait suite|font suite|abroge|annule|complètent?)(?!\\p{L})[^.;]{0,80}?(?<![\\p{L}-])${INSTRUMENT}(?<rest>[^.,;]{0,120})$`,
  'iu',
);
const DATED =
  /(?<!\p{L})(?:signed|concluded|dated|of|from|signée?|conclue?|daté|datée|du|de)(?!\p{L})/iu;
/** “replaces the charter and was signed on…” goes back to what is told. */
const GOES_BACK = /(?<!\p{L})(?:was|were|will|has|a été|ont été|fut|sera|est|is)(?!\p{L})/iu;

/**
 * Whether a date, told after these words of its sentence, is that of an agreement which the one that is
 * told replaces: “The charter replaces a memorandum of understanding signed on …”.
 */
export function isOfAnother(before: string): boolean {
  const rest = REPLACES.exec(before)?.groups?.rest;
  return rest !== undefined && DATED.test(rest) && !GOES_BACK.test(rest);
}
