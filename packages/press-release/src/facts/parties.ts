import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import type { OrganisationName } from '../names/organisationName';
import { attributionAt } from '../names/attribution';
import { organisationsAt } from '../names/organisationList';
import type { Span } from '../text/span';
import { withoutAsides } from './asides';
import { startsOffice } from '../offices/offices';
import { MONTH, WEEKDAY } from '../words/months';
import { matchesOf } from '../text/matches';

const PARTICIPLE =
  '(?:signé|paraphé|conclu|scellé|ratifié|renouvelé|reconduit|entériné|officialisé|adopté|prolongé)(?:e|s|es)?';
const ACTIVE = `(?:(?:a|ont|avait|avaient) (?:\\p{Ll}+ ){0,2}?${PARTICIPLE}|vien(?:t|nent) de (?:signer|conclure|sceller|parapher|renouveler)|signent|signe|scellent|scelle|concluent|paraphent|renouvellent|renouvelle|se lient|s'unissent|(?:has|have|had)? ?(?:\\p{Ll}+ly )?(?:today )?(?:signed|entered into(?! force)|concluded|sealed|inked|ratified|renewed|formali[sz]ed|initialled|initialed|executed|signs?|seals?|renews?|enter into(?! force))|signera|signeront|(?:va|vont|s'apprêtent? à) signer|will (?:\\p{Ll}+ ){0,2}sign|annonce(?:nt)? (?:avoir signé|la signature)|ont annoncé (?:avoir signé|la signature)|(?:have |has )?announced? (?:the signing|they have signed))`;
const PASSIVE = `(?:${PARTICIPLE}|signed|concluded|sealed|inked|initialled)`;

/** A word that says that something is, was or will be signed. */
export const SIGNS = new RegExp(
  `(?<![\\p{L}'-])(?:${ACTIVE}|${PASSIVE}|signature|signing|lie|unit|liant|unissant)(?![\\p{L}])`,
  'iu',
);
const VERBS = new RegExp(`(?<![\\p{L}'-])${ACTIVE}(?![\\p{L}])`, 'giu');
const DAY = `(?:le |on |ce )?(?:(?:${WEEKDAY}),? )?(?:\\d{1,2}(?:er|st|nd|rd|th)? )?${MONTH}(?: \\d{1,2})?,?(?: \\d{4})?`;
/** Between the subject and its verb nothing stands but when. */
const BETWEEN = new RegExp(
  `^,? ?(?:qui )?(?:(?:aujourd'hui|today|hier|yesterday|ce jour|ce matin|jointly|officially|formally|ensemble|both|each|ont|have|${DAY}),? ?){0,3}$`,
  'iu',
);
const JOINS =
  /(?<![\p{L}'-])(?:entre|between|among|lie|liant|unit|unissant|unira|liera|associe|associant|qui lie|qui unit|linking|uniting) /giu;
/** “en partenariat avec” names who helps, “un accord de partenariat avec” who signs. */
const WITH =
  /(?<![\p{L}'-])(?<!(?:en|in) (?:étroite )?(?:partenariat|collaboration|lien|association|coopération|concertation|partnership|cooperation|concert) )(?<!(?:together|along|working) )(?:avec|with) /giu;
const BY = new RegExp(`(?<![\\p{L}'-])${PASSIVE}(?: [^.;:]{0,60}?)? (?:par|by) `, 'giu');

/** The parties of an agreement, as one sentence tells them. */
export function partiesIn(
  document: Document,
  sentence: Span,
  instrument: Span,
): OrganisationName[] {
  const joined = after(document, sentence, JOINS).filter(({ length }) => length > 1);
  if (joined[0]) return joined[0];
  const subject = subjectOf(document, sentence);
  const others =
    after(
      document,
      { start: Math.min(instrument.start, sentence.end), end: sentence.end },
      WITH,
    )[0] ??
    after(document, sentence, WITH)[0] ??
    [];
  const all = distinct(document, [...subject, ...others]);
  if (all.length > 1) return all;
  const both = all.length === 0 ? bothOf(document, sentence) : [];
  if (both.length > 1) return both;
  const by = after(document, sentence, BY)[0] ?? [];
  return by.length > all.length ? by : all;
}

const BOTH = new RegExp(
  `(?<![\\p{L}'-])(?:les deux|ces deux|the two|both) (?:villes|communes|municipalités|collectivités|métropoles|régions|territoires|cités|universités|institutions|parties|cities|towns|municipalities|councils|regions|universities|institutions|parties),? ${ACTIVE}`,
  'iu',
);

/** “The two cities have signed”: the two that the headline or the dateline begins with. */
function bothOf(document: Document, sentence: Span): OrganisationName[] {
  const { view, blocks } = document;
  if (!BOTH.test(view.slice(sentence.start, sentence.end))) return [];
  for (const block of blocks) {
    const isTop =
      block.role === 'headline' || block.role === 'dateline' || block.content.start > block.start;
    const list = isTop ? organisationsAt(view, block.start, block.end) : null;
    if (list?.hasAnd && list.names.length === 2) return withoutAsides(document, list.names);
  }
  return [];
}

function after(document: Document, { start, end }: Span, cue: RegExp): OrganisationName[][] {
  const { view } = document;
  return matchesOf(view.slice(start, end), cue).flatMap((match) => {
    const from = start + match.index + match[0].length;
    const list = startsOffice(view, from) ? null : organisationsAt(view, from, end);
    // “with X, Japan” is one name; a list has its “and”.
    const told = list && !list.hasAnd ? list.names.slice(0, 1) : list?.names;
    const names = withoutAsides(document, told ?? []);
    return names.length > 0 ? [names] : [];
  });
}

/** The names at the start of the sentence, or of its main clause, that the verb directly follows. */
function subjectOf(document: Document, sentence: Span): OrganisationName[] {
  const { view } = document;
  for (const verb of matchesOf(view.slice(sentence.start, sentence.end), VERBS)) {
    const at = sentence.start + verb.index;
    const before = view.slice(sentence.start, at);
    const starts = [
      0,
      ...matchesOf(
        before,
        /, (?=[\p{L}])|: (?=\p{L})|(?<=that|que|par) (?=\p{L})|(?<=qu')(?=\p{L})/gu,
      ).map(({ index, 0: mark }) => index + mark.length),
    ];
    for (const start of starts) {
      const list = organisationsAt(view, sentence.start + start, at);
      if (!list || !BETWEEN.test(view.slice(list.span.end, at))) continue;
      const names = withoutAsides(document, list.names);
      if (names.length > 0) return names;
    }
    for (const start of starts) {
      const bodies = bodiesOf(view, sentence.start + start, at);
      if (bodies.length > 0) return bodies;
    }
  }
  return [];
}

/** A mayor who signs does so for the town. */
function bodiesOf(view: string, start: number, verb: number): OrganisationName[] {
  const told = attributionAt(view, start, verb);
  if (!told || told.names.length === 0 || !BETWEEN.test(view.slice(told.end, verb))) return [];
  return told.offices.flatMap(({ organisation }) =>
    organisation ? [{ name: organisation, acronym: null, end: organisation.end }] : [],
  );
}

function distinct({ view }: Document, names: OrganisationName[]): OrganisationName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => {
    const key = foldLetters(view.slice(name.start, name.end));
    return !seen.has(key) && seen.add(key);
  });
}
