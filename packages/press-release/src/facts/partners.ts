import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import type { Agreement, Draft } from '../draft';
import { organisationsAt } from '../names/organisationList';
import type { OrganisationName } from '../names/organisationName';
import { organisationAt } from '../names/organisationName';
import { personAt } from '../names/personName';
import type { Span } from '../text/span';
import { found } from '../text/span';
import { isOrganisationNoun } from '../words/organisationNouns';
import type { Sentence } from './told';
import { matchesOf } from '../text/matches';

/** What stands before those who take part. */
const BEFORE =
  /(?<![\p{L}'-])(?:en (?:partenariat|collaboration|lien|association|coopération|concertation) (?:étroite? )?avec|(?:(?:le|du|au|un) (?:soutien|concours|appui)|(?:(?:avec|de) )?(?:la|une) (?:participation|collaboration|contribution)|(?:avec|de|à) l'(?:appui|aide)) (?:financier |logistique )?(?:de |d'|du |des )|aux côtés (?:de |d'|du |des )?|de concert avec|soutenue?s? par|(?:co)?financée?s? par|gérée?s? par|coordonnée?s? par|portée?s? (?:conjointement )?par|pilotée?s? par|animée?s? par|mené(?:e|s|es)? (?:avec|par)|partenaires?(?: [\p{L}' ]{0,40}?)?(?: ?: ?(?=\S)| (?:sont|comme|tels que|dont))|(?:associe|mobilise|réunit|implique|rassemble)(?:ra|nt|ront)?|in (?:partnership|collaboration|cooperation|association) with|together with|alongside|(?:with )?(?:the )?(?:support|help|participation|backing|assistance) (?:of|from)|supported by|funded by|co-funded by|led by|backed by|hosted by|(?:our |project )?partners? (?:include|are|such as|including|:)|working with|joined by|involv(?:es|ing)|brings? together)(?: |(?<=[ ':]))/giu;
/** What is said after those who take part. */
const AFTER =
  /^,? (?:(?:\p{Ll}+, ?(?:[^,.;]{1,60}, )?)?(?:sont|est|seront|sera|étaient|était|a été|ont été|participent|participe|participeront|participera|s'associent?|s'engagent?|apportent?|apporteront|contribuent?|soutiennent|soutient|accompagnent|accompagne|are|is|will be|were|was|take part|will take part|participate|support|supports|contribute|back|backs|have joined|has joined)(?![\p{L}]))/iu;
const TAKES_PART =
  /(?<![\p{L}])(?:partenaires?|mobilisée?s?|engagée?s?|associée?s?|impliquée?s?|participent|participe(?:ront|ra)?|s'associent?|s'engagent?|soutiennent|soutient|accompagnent|accompagne|contribuent?|apport(?:e|ent|eront|era)|partners?|involved|engaged|take part|supports?|contribute|backs?|joined|participate)(?![\p{L}])/iu;
const HEADING =
  /^(?:[Ll]es |[Nn]os |[Tt]he |[Oo]ur |[Pp]roject )?(?:partenaires?|partners?|partner (?:organi[sz]ations|institutions)|institutions partenaires|ils nous soutiennent|avec le soutien|supported by|participating (?:organi[sz]ations|institutions)|membres du consortium)/iu;
const AFTER_LIST = 160;

/** Who takes part besides the parties: named beside words that say so, or listed under such a heading. */
export function partnersIn(
  document: Document,
  sentences: readonly Sentence[],
  agreements: readonly Agreement[],
): Draft['partners'] {
  const parties = agreements.flatMap((agreement) =>
    agreement.parties.map(({ name }) => bare(name.value)),
  );
  const seen = new Set(parties);
  const names = [
    ...sentences.flatMap((sentence) => inSentence(document, sentence)),
    ...listed(document),
  ];
  return names
    .sort((a, b) => a.name.start - b.name.start)
    .flatMap((name) => {
      const value = found(document, name.name);
      const key = bare(value.value);
      if (seen.has(key) || document.register.isPerson(name.name)) return [];
      seen.add(key);
      return [{ name: value, ...(name.acronym && { acronym: found(document, name.acronym) }) }];
    });
}

const bare = (name: string) =>
  foldLetters(name.replace(/[’]/g, "'")).replace(
    /^(?:la |le |les |l'|the )?(?:(?:ville|commune|city|town|municipality|municipalite) (?:de |d'|of ))?/u,
    '',
  );

function inSentence({ view }: Document, sentence: Span): OrganisationName[] {
  const names: OrganisationName[] = [];
  const words = view.slice(sentence.start, sentence.end);
  for (const cue of matchesOf(words, BEFORE)) {
    const list = organisationsAt(view, sentence.start + cue.index + cue[0].length, sentence.end);
    names.push(...(list?.names ?? []).filter((name) => isOrganisation(view, name)));
  }
  let next = sentence.start;
  for (const { index } of matchesOf(words, /(?<![\p{L}'-])\p{L}/gu)) {
    const place = sentence.start + index;
    if (place < next) continue;
    const list = organisationsAt(view, place, sentence.end);
    if (!list) continue;
    next = list.span.end;
    const rest = view.slice(list.span.end, Math.min(sentence.end, list.span.end + AFTER_LIST));
    if (takesPart(rest)) names.push(...list.names.filter((name) => isOrganisation(view, name)));
  }
  return names;
}

/** “…, mais aussi les différentes filières structurées en pôles (…) sont mobilisées”. */
function takesPart(rest: string): boolean {
  const after = AFTER.exec(rest);
  if (after)
    return TAKES_PART.test(
      rest.slice(0, after[0].length + 70).split(/[;:]|, (?:alors|tandis|while|and the) /u)[0] ?? '',
    );
  const others =
    /^,? (?:mais aussi|ainsi que|et|and|as well as) (?:les |des |d'autres |the |other )\p{Ll}[^.;]{0,130}?\)? (?:sont|seront|are|will be) /u.exec(
      rest,
    );
  return others !== null && TAKES_PART.test(rest.slice(others[0].length - 6));
}

/** A city alone or a person is no partner; a name with a noun of an organisation or two words is one. */
function isOrganisation(view: string, { name, acronym }: OrganisationName): boolean {
  const words = view.slice(name.start, name.end).split(' ');
  if (words.length === 1)
    return acronym !== null || /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(words[0] ?? '');
  if (words.some((word) => isOrganisationNoun(word)) || acronym) return true;
  return (
    personAt(view, name.start, name.end)?.end !== name.end ||
    /(?:International|Innovation|Tech|Invest|Développement|Energy|Santé)$/u.test(
      words[words.length - 1] ?? '',
    )
  );
}

function listed({ blocks, view }: Document): OrganisationName[] {
  return blocks.flatMap((block, place) => {
    const above = blocks[place - 1];
    if (block.kind !== 'list' || !above || block.role !== 'body') return [];
    const words = view.slice(above.start, Math.min(above.end, above.start + 300));
    const introduces = HEADING.test(words) && (above.role === 'heading' || /: ?$/.test(words));
    if (!introduces) return [];
    return block.items.flatMap((item) => {
      const name = organisationAt(view, item.start, item.end);
      return name ? [name] : [];
    });
  });
}
