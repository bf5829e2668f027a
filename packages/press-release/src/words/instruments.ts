import type { Instrument } from '@entente/model/vocabulary';

const QUALIFIERS =
  "(?: (?:de |d'|of )(?:coopération(?: décentralisée)?|collaboration|partenariat|jumelage|amitié|entente|intention|accord|recherche|travail|fraternité|solidarité|cooperation|understanding|intent|collaboration|friendship|partnership|agreement|twinning|association|échanges?|mobilité|principe|objectifs|twinship|stages?|renouvellement|financement|gestion|mise à disposition|délégation|formation|parrainage|mécénat|réciprocité|consortium|recherche|transfert|diplôme))?(?: et (?:de |d')(?:coopération|collaboration|partenariat|amitié|jumelage|échanges?))?(?: (?:cadre|spécifique|bilatérale?|tripartite|pluriannuelle?|internationale?|décentralisée?|universitaire|particuli(?:er|ère)|trilatérale?|culturelle?|interuniversitaire|triennale?|quadriennale?|quinquennale?))*";
const FRENCH = `(?:protocole|convention(?:-cadre)?|accord(?:s)?(?:-cadre)?|charte|entente(?:-cadre)?|mémorandum|lettre|déclaration|pacte|avenant|traité|contrat|serment|jumelage)${QUALIFIERS}`;
const ENGLISH =
  '(?:memorandum|memoranda|MOU|MoU|letter|declaration|protocol)(?: of (?:understanding|cooperation|co-operation|intent|friendship|agreement|collaboration))?|(?:(?:sister[- ]cit(?:y|ies)|twinning|twin city|cooperation|co-operation|partnership|framework|collaboration|collaborative|friendship|exchange|specific|bilateral|joint|trilateral|three-year|five-year|renewed|new|first|strategic|academic|cultural|trade|research|student|friendship city|cooperation and friendship) ){1,3}(?:agreement|accord|charter|protocol|pact|declaration|treaty|memorandum(?: of understanding)?)|agreement|accord|charter|pact|treaty|amendment';

/** What is signed, with what says which kind it is. */
export const INSTRUMENT = `(?:${FRENCH}|${ENGLISH})(?![\\p{L}])`;

/** Words that need another word to be an instrument: a letter is none, a letter of intent is. */
const VAGUE = /^(?:lettre|letter|déclaration|declaration|contrat|serment|mémoire|jumelage)$/iu;

const KINDS: readonly [RegExp, Instrument][] = [
  [/avenant|amendment/iu, 'amendment'],
  [/jumelage|twin|sister/iu, 'twinning'],
  [/intention|intent/iu, 'letter-of-intent'],
  [
    /m[ée]morand|\bmou\b|protocole d'(?:entente|accord)|of understanding/iu,
    'memorandum-of-understanding',
  ],
  [/cadre|framework/iu, 'framework-agreement'],
  [/spécifique|particuli|specific/iu, 'specific-agreement'],
  [/protoco/iu, 'protocol'],
  [/charte|charter/iu, 'charter'],
  [/convention/iu, 'convention'],
];

export const isVague = (words: string): boolean => VAGUE.test(words);

export const instrumentKey = (words: string): Instrument =>
  KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
