import { foldLetters } from '@entente/model/foldLetters';
import { instruments } from '@entente/model/vocabulary';
import type { Instrument } from '@entente/model/vocabulary';

/** What an instrument is called in French, English, German and Spanish, folded; the first that fits. */
const NAMES: readonly (readonly [RegExp, Instrument])[] = [
  [/avenant|amendment|nachtrag|zusatzvereinbarung|adenda|enmienda/, 'amendment'],
  [/intention|\bintent\b|absichtserklarung|carta de intenciones/, 'letter-of-intent'],
  [/jumelage|twinning|sister[ -]cit|twin (town|cit)|stadtepartnerschaft|hermanamiento/, 'twinning'],
  [
    /memorandum|memorando|\bmou\b|protocole d'(entente|accord)|of understanding/,
    'memorandum-of-understanding',
  ],
  [/cadre|framework|rahmen(vertrag|abkommen|vereinbarung)|marco/, 'framework-agreement'],
  [/specifique|particulier|specific|einzelvereinbarung|especifico/, 'specific-agreement'],
  [/protocol/, 'protocol'],
  [/protokoll/, 'protocol'],
  [/charte|charter|\bcharta\b|carta de (amistad|hermandad)/, 'charter'],
  [/convention|convenio|kooperationsvertrag|partnerschaftsvertrag/, 'convention'],
];

/** Which kind a text names, where it names one. @returns null for a kind that isn't told by these words */
export function instrumentNamed(text: string): Instrument | null {
  const folded = foldLetters(text).replace(/[’`]/g, "'").trim();
  const key = instruments.find((one) => one === folded);
  if (key) return key;
  const fitting = new Set(NAMES.filter(([name]) => name.test(folded)).map(([, one]) => one));
  // "Framework convention" is a framework agreement; "twinning or charter" is asked.
  if (/\b(ou|or|oder)\b|[?/]/.test(folded) && fitting.size !== 1) return null;
  if (/^(autre|other|sonstige|otro)s?$/.test(folded)) return 'other';
  return [...fitting][0] ?? null;
}

const KIND_WORDS =
  /^(?:l'?)?(?:accord|convention|protocole|memorandum|charte|lettre|jumelage|agreement|charter|letter|acuerdo|convenio|protocolo|carta|hermanamiento|abkommen|vertrag|vereinbarung|stadtepartnerschaft)(?:[ -](?:de|d'|of|cadre|marco|hermanamiento|hermandad|jumelage|cooperation|cooperacion|colaboracion|partenariat|entente|d'entente|d'accord|d'intention|intention|amitie|amistad|twinning|understanding|intent|intenciones|framework|partnership))*$/;

/** The kind that a title is, where it is no more than that: « Acuerdo de hermanamiento ». */
export const instrumentAlone = (text: string): Instrument | null =>
  KIND_WORDS.test(foldLetters(text).replace(/[’`]/g, "'").trim()) ? instrumentNamed(text) : null;
