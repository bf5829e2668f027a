import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import type { Draft } from '../draft';
import type { Span } from '../text/span';
import { found, trimmed } from '../text/span';
import type { Sentence } from './told';
import { matchesOf } from '../text/matches';

const NOUN =
  '(?:domaines?|axes?|thématiques?|thèmes?|volets?|secteurs?|priorités|chantiers|fields?|areas?|themes?|priorities|sectors?|pillars?|topics|strands)';
const KIND =
  "(?:(?: (?:d'action|d'intervention|d'activité|de coopération|de collaboration|de travail|of cooperation|of collaboration|of work|of activity|of focus))?(?: (?:prioritaires?|suivants?|stratégiques?|communs?|principaux|majeurs|clés|following|including|such as|tels que|comme|notamment|variés?|aussi variés que))*)";
const ABOUT =
  /(?<![\p{L}])(?:porte(?:ra|nt|ront)?|portant) (?:notamment |également )?sur (?=la |le |les |l')/giu;
/** Heads that say so only where something agreed or done together is told of before them. */
const COVERS =
  /(?<![\p{L}])(?:en matière (?=de |d'|du |des )|(?:couvre|touche)(?:ra|nt|ront)? (?:notamment |également )?(?=la |le |les |l'|à |aux? )|couvrant (?=la |le |les |l')|autour (?=du |des |de la |de l')|(?:covers?|covering|will cover|spans?|spanning|focus(?:es|ed|ing)? on|centred on|centered on) (?:(?:co-?operation|collaboration|exchanges|joint work) (?:in|on) )?)/giu;
/** What an agreement may cover besides fields. */
const COSTS =
  /(?<![\p{L}])(?:frais|coûts?|dépenses?|billets?|primes?|années?|périodes?|costs?|expenses?|fees?|fares?|tickets?|years?|periods?)(?![\p{L}])/iu;
const TOGETHER =
  /(?<![\p{L}])(?:accords?|accord-cadre|ententes?|conventions?|protocoles?|pactes?|chartes?|jumelage|partenariat|coop[ée]r\p{L}*|collabor\p{L}*|mémorandum|agreements?|memorandum|MoU|pact|charter|partnership|twinning|protocol)(?![\p{L}])/iu;
/** What the words before an enumeration say that it is one. */
const CUE = new RegExp(
  `(?<![\\p{L}])(?:${NOUN})${KIND},? ?(?::|soit (?:: )?|à savoir ?:? |namely:? |(?=de la |de l'|du |des |de |d')|(?:of|are|include|including|such as|as diverse as|sont|concernés? :|:) ?:? ?)`,
  'giu',
);
const LEADS =
  /(?<![\p{L}])(?:dans|sur|autour d|porte|couvre|vise|concerne|priorit|identifi|retenu|développ|structur|coop[ée]|collabor|in|on|across|cover|focus|around|under|include|identif|priorit|fields?|areas?|deux|trois|quatre|cinq|six|two|three|four|five|six)/iu;
const HEADING = new RegExp(`(?:${NOUN})(?![\\p{L}])`, 'iu');
const PREPOSITION = /^(?:de la |de l'|du |des |de |d'|of |in |en |à |aux? |sur )/iu;
const ARTICLE = /^(?:la |le |les |l'|the )/iu;
const TAIL =
  /(?:, (?:dans|avec|pour|afin|à travers|via|par|tout|qui|lors|sous|en (?:marge|présence|vue|lien|plus|outre|appui|complément)|à (?:l'occasion|compter|partir|l'issue|l'invitation)|au (?:cours|terme|titre|moyen)|a (?:annoncé|indiqué|déclaré)|on the sidelines|during|in (?:addition|the presence)|for|under|ainsi que dans|with|through|while|which|as|to|and will|both|et (?:à|de) \p{Ll}+er)(?![\p{L}])| (?:dans (?:le|un|une|la)|afin d|pour (?:une|la|le|les) (?:durée|période)|over the|through|with a view|for a period|pendant|grâce|à travers|entre les)(?![\p{L}])| se (?=\p{Ll})| — | – ).*$/iu;
const LONGEST_ITEM = 90;
const LONGEST_LIST = 1_500;
const LONGEST_LEAD = 160;
const NOT_DOMAIN =
  /^(?:(?:la )?coopération|collaboration|compétences?|intervention|action|activités?|travail|priorités?|cooperation|common interest|intérêt commun|mutual interest|expertise|work|study|similaires?|nombreux|plusieurs|many|several|both|the two|deux)(?: (?:prioritaires?|communs?|communes?|mutual|common).*)?$/iu;

const KEYS: Readonly<Record<string, string>> = {
  'developpement economique': 'economic-development',
  'economic development': 'economic-development',
  'enseignement superieur et recherche': 'higher-education-research',
  'higher education and research': 'higher-education-research',
  'culture et patrimoine': 'culture-heritage',
  'culture and heritage': 'culture-heritage',
};

/** The fields of cooperation that a release enumerates as such. */
export function domainsIn(document: Document, sentences: readonly Sentence[]): Draft['domains'] {
  for (const sentence of sentences) {
    const items = enumerated(document.view, sentence);
    if (items.length > 0) return items.map((item) => domainOf(document, item));
  }
  return listed(document).map((item) => domainOf(document, item));
}

function domainOf(document: Document, { start, end }: Span): Draft['domains'][number] {
  // The article belongs to the sentence, not to the name of the field.
  const article = ARTICLE.exec(document.view.slice(start, end))?.[0].length ?? 0;
  const name = found(document, { start: start + article, end });
  const key = KEYS[foldLetters(name.value)];
  return { name, ...(key && { key }) };
}

/** A list under a heading that calls it the domains. */
function listed({ blocks, view }: Document): Span[] {
  for (const [place, block] of blocks.entries()) {
    const above = blocks[place - 1];
    const words = above ? view.slice(above.start, Math.min(above.end, above.start + 300)) : '';
    const introduces = above && (above.role === 'heading' || words.endsWith(':'));
    if (block.kind === 'list' && block.role === 'body' && introduces && HEADING.test(words)) {
      const names = block.items.map((item) => firstWords(view, item));
      if (names.every(({ start, end }) => end - start <= LONGEST_ITEM)) return names;
    }
  }
  return [];
}

/** “Culture : échanges d’artistes” is about culture. */
function firstWords(view: string, { start, end }: Span): Span {
  const words = view.slice(start, Math.min(end, start + 200));
  const stop = /(?: ?: | – | — | - |\.(?: |$)|[;,]$|\.$)/u.exec(words);
  return trimmed(view, { start, end: stop ? start + stop.index : end });
}

function enumerated(view: string, sentence: Span): Span[] {
  const words = view.slice(sentence.start, sentence.end);
  for (const cue of [...matchesOf(words, CUE), ...matchesOf(words, ABOUT)]) {
    const isAbout = cue[0].includes('sur ');
    if (
      !isAbout &&
      !LEADS.test(words.slice(Math.max(0, cue.index - 80), cue.index + cue[0].length))
    )
      continue;
    const start = sentence.start + cue.index + cue[0].length;
    // What goes on for longer is no enumeration of fields.
    if (sentence.end - start > LONGEST_LIST) continue;
    const items = itemsOf(view, { start, end: sentence.end });
    const isList = items.length > 1 || /[:]|soit |savoir|namely/.test(cue[0]);
    if (isAbout && items.length < 3) continue;
    if (isList && items.every((item) => isDomain(view, item))) return items;
  }
  return covered(view, sentence, words);
}

/** “The agreement covers A, B and C”: plain nouns, three at least but after “en matière de”. */
function covered(view: string, sentence: Span, words: string): Span[] {
  for (const cue of matchesOf(words, COVERS)) {
    if (!TOGETHER.test(words.slice(Math.max(0, cue.index - LONGEST_LEAD), cue.index))) continue;
    const start = sentence.start + cue.index + cue[0].length;
    if (sentence.end - start > LONGEST_LIST) continue;
    const items = itemsOf(view, { start, end: sentence.end });
    if (items.length < (/^en mati/iu.test(cue[0]) ? 2 : 3)) continue;
    if (items.every((item) => isDomain(view, item) && isPlain(view, item))) return items;
  }
  return [];
}

/** A field is told by a few common nouns: a number, a name or a price is something else. */
function isPlain(view: string, { start, end }: Span): boolean {
  const words = view.slice(start, end);
  return (
    /^\p{Ll}/u.test(words) &&
    !/[\d€$£%]|\p{Lu}/u.test(words) &&
    !COSTS.test(words) &&
    words.split(' ').length <= 7
  );
}

function isDomain(view: string, { start, end }: Span): boolean {
  const words = view.slice(start, end);
  return (
    words.length > 2 &&
    words.length <= LONGEST_ITEM &&
    !NOT_DOMAIN.test(words) &&
    !/(?:^| )(?:est|sont|a|ont|is|are|will|was|qui|who|which|sera|seront)(?: |$)/u.test(words)
  );
}

/**
 * “du A, de l’B et C, ainsi que de la D”: where each has its preposition or article, what has none
 * belongs to the one before it.
 */
function itemsOf(view: string, span: Span): Span[] {
  const raw = view.slice(span.start, span.end).replace(/[ .;:]+$/u, '');
  const tail = TAIL.exec(raw);
  const words = tail ? raw.slice(0, tail.index) : raw;
  const lead = [PREPOSITION, ARTICLE].find((pattern) => pattern.test(words));
  const isOxford = /, (?:and|et) /u.test(words);
  const hasComma = words.includes(',') || words.includes(';');
  const joint =
    /(?:,? (?:ainsi que|et|and|as well as|mais aussi|&) |[,;] )(?:enfin |also |aussi )?/giu;
  const items: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const item = words.slice(start, end);
    const skipped = PREPOSITION.exec(item)?.[0].length ?? 0;
    items.push(trimmed(view, { start: span.start + start + skipped, end: span.start + end }));
  };
  for (const match of matchesOf(words, joint)) {
    const next = match.index + match[0].length;
    const isAnd = !/^[,;] $/.test(match[0]);
    const splits = lead
      ? lead.test(words.slice(next))
      : !isAnd || !isOxford || match[0].startsWith(',');
    const isLastOfPair = !lead && isAnd && !hasComma;
    if (!splits && !isLastOfPair) continue;
    add(match.index);
    start = next;
  }
  add(words.length);
  return items.filter(({ start: from, end }) => end > from);
}
