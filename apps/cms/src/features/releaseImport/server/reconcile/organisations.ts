import type { Evidence, Found } from '@entente/press-release/draft';
import type { Candidate, Item } from '../../proposal';
import { isAcronymOf, likeness, nameKey } from '../names';
import type { KnownPartner } from '../register';
import { candidateOf, itemOf, placesOf, say, type Context } from './context';

/** How alike two names have to be, at least, to be offered for each other. */
const ALIKE = 0.6;
const MOST_CANDIDATES = 5;

type Part = 'party' | 'partner' | 'office' | 'host' | 'guest';

interface Mention {
  name: Found;
  acronym?: Found;
  part: Part;
}

export const partnerId = (name: string): string => `partner:${nameKey(name)}`;

/** Each organisation that the release names, once, wherever it does. */
function mentionsOf({ draft }: Context): Map<string, Mention[]> {
  const offices = [
    ...draft.statements.flatMap((statement) => statement.offices),
    ...draft.people.flatMap(({ office }) => office ?? []),
  ];
  const all: Mention[] = [
    ...draft.agreements.flatMap(({ parties }) =>
      parties.map(({ name }): Mention => ({ name, part: 'party' })),
    ),
    ...draft.partners.map(({ name, acronym }): Mention => ({ name, acronym, part: 'partner' })),
    ...offices.flatMap(({ organisation }): Mention[] =>
      organisation ? [{ name: organisation, part: 'office' }] : [],
    ),
    ...draft.delegations.flatMap(({ from, to }): Mention[] => [
      ...(to && isName(to) ? [{ name: to, part: 'host' as const }] : []),
      ...(from && isName(from) ? [{ name: from, part: 'guest' as const }] : []),
    ]),
  ];
  const byName = new Map<string, Mention[]>();
  for (const mention of all) {
    const id = partnerId(mention.name.value);
    byName.set(id, [...(byName.get(id) ?? []), mention]);
  }
  return byName;
}

/** Not an adjective, as in "la délégation rennaise". */
export const isName = ({ value }: Found): boolean => /^\p{Lu}/u.test(value);

/** What a partner is called that nobody has to confirm. */
const namesOf = ({ names, aliases }: KnownPartner): string[] => [...names, ...aliases];

/**
 * Those of the register that a name may mean, the likeliest first. A short name is shared by too
 * many: INRS is a research institute in Québec, and a safety institute in France.
 */
function candidatesFor(context: Context, name: string): Candidate[] {
  const key = nameKey(name);
  const scored = context.register.partners.map((partner) => {
    if (partner.shortName !== '' && nameKey(partner.shortName) === key)
      return { partner, score: 0.95, reason: 'reason.shortName' as const };
    if (namesOf(partner).some((long) => isAcronymOf(name, long)))
      return { partner, score: 0.9, reason: 'reason.acronym' as const };
    const score = Math.max(0, ...namesOf(partner).map((own) => likeness(name, own)));
    return { partner, score, reason: 'reason.alike' as const };
  });
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.partner.title.localeCompare(b.partner.title))
    .slice(0, MOST_CANDIDATES)
    .map(({ partner, reason }) => candidateOf(context, partner, say(context, reason)));
}

/** The one entry of exactly this name or alias; none where two have it. */
function exactly({ register }: Context, name: string): KnownPartner[] {
  const key = nameKey(name);
  return register.partners.filter((partner) =>
    namesOf(partner).some((own) => nameKey(own) === key),
  );
}

function organisation(context: Context, id: string, mentions: readonly Mention[]): Item {
  const [first] = mentions as [Mention];
  const { name } = first;
  const acronym = mentions.find((mention) => mention.acronym)?.acronym;
  const found = exactly(context, name.value);
  const [only] = found;
  const isKnown = only !== undefined && found.length === 1;
  const candidates = isKnown
    ? []
    : found.length > 1
      ? found.map((partner) => candidateOf(context, partner, say(context, 'reason.namesake')))
      : candidatesFor(context, name.value);
  const parts = [...new Set(mentions.map(({ part }) => say(context, `part.${part}`)))];
  const places: Evidence[] = mentions.map((mention) => mention.name.evidence);
  return itemOf(context, {
    id,
    type: 'partner',
    title: name.value,
    note: parts.join(', '),
    state: isKnown ? 'ready' : candidates.length > 0 ? 'open' : 'proposed',
    evidence: placesOf([...places, ...(acronym ? [acronym.evidence] : [])]),
    fields: [
      { name: 'name', value: name.value, evidence: name.evidence, kind: 'text', required: true },
      ...(acronym
        ? [
            {
              name: 'shortName',
              value: acronym.value,
              evidence: acronym.evidence,
              kind: 'text' as const,
            },
          ]
        : []),
    ],
    linked: isKnown ? candidateOf(context, only, say(context, 'reason.exact')) : null,
    candidates,
  });
}

/** The organisations of a release, each with what it is in the register. */
export const organisationsIn = (context: Context): Item[] =>
  [...mentionsOf(context)].map(([id, mentions]) => organisation(context, id, mentions));

export function domainsIn(context: Context): Item[] {
  return context.draft.domains.map(({ name }) => {
    const key = nameKey(name.value);
    const known = context.register.domains.filter((domain) =>
      domain.names.some((own) => nameKey(own) === key),
    );
    const [only] = known;
    const isKnown = only !== undefined && known.length === 1;
    const candidates = context.register.domains
      .map((domain) => ({
        domain,
        score: Math.max(0, ...domain.names.map((own) => likeness(own, name.value))),
      }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_CANDIDATES)
      .map(({ domain }) => candidateOf(context, domain, say(context, 'reason.alike')));
    return itemOf(context, {
      id: `domain:${key}`,
      type: 'domain',
      title: name.value,
      state: isKnown ? 'ready' : candidates.length > 0 ? 'open' : 'proposed',
      evidence: [name.evidence],
      fields: [
        { name: 'name', value: name.value, evidence: name.evidence, kind: 'text', required: true },
      ],
      linked: isKnown ? candidateOf(context, only, say(context, 'reason.exact')) : null,
      candidates: isKnown ? [] : candidates,
    });
  });
}
