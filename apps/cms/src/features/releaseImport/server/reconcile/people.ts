import {
  earliestDay,
  formatPartialDateRange,
  formatPartialDateSince,
  formatPartialDateUntil,
  latestDay,
  type PartialDate,
} from '@entente/model/partialDate';
import type { Found, Office } from '@entente/press-release/draft';
import type { Candidate, Doubt, Item } from '../../proposal';
import { likeness, nameKey, tokensOf } from '../names';
import type { KnownOffice, KnownSpeaker } from '../register';
import { candidateOf, dateText, itemOf, placesOf, say, type Context } from './context';
import { partnerId } from './organisations';

interface Person {
  name: Found;
  places: Found[];
  offices: Office[];
  speaks: boolean;
}

export const speakerId = (name: string): string => `speaker:${nameKey(name)}`;
export const officeId = (name: string, title: string): string =>
  `appointment:${nameKey(name)}:${nameKey(title)}`;

/** Who speaks or is told of, each once, with the offices that the release gives them. */
export function peopleOf({ draft }: Context): Person[] {
  const people = new Map<string, Person>();
  const add = (name: Found, offices: readonly Office[], speaks: boolean) => {
    const key = nameKey(name.value);
    const known = people.get(key) ?? { name, places: [], offices: [], speaks };
    known.places.push(name);
    known.speaks ||= speaks;
    for (const office of offices)
      if (!known.offices.some((one) => nameKey(one.title.value) === nameKey(office.title.value)))
        known.offices.push(office);
    people.set(key, known);
  };
  for (const { speakers, offices } of draft.statements)
    // Of two who speak with one voice, nothing says here who holds which office.
    for (const { name } of speakers) add(name, speakers.length === 1 ? offices : [], true);
  for (const { name, office } of draft.people) add(name, office ? [office] : [], false);
  return [...people.values()];
}

/** The first word is given, the others are the family's: whoever knows better says so. */
const partsOf = (name: string): { given: string; family: string } => {
  const [given = '', ...family] = name.split(/\s+/);
  return family.length > 0 ? { given, family: family.join(' ') } : { given: '', family: given };
};

function speakerItem(context: Context, { name, places, speaks }: Person): Item {
  const key = nameKey(name.value);
  const same = context.register.speakers.filter(({ names }) =>
    names.some((own) => nameKey(own) === key),
  );
  const [only] = same;
  const isKnown = only !== undefined && same.length === 1;
  const family = tokensOf(name.value).slice(-1);
  const isNear = ({ names }: KnownSpeaker) =>
    names.some(
      (own) => likeness(own, name.value) >= 0.5 && tokensOf(own).slice(-1)[0] === family[0],
    );
  const near = same.length > 1 ? same : context.register.speakers.filter(isNear);
  const reason = same.length > 1 ? 'reason.namesake' : 'reason.alike';
  const { given, family: familyName } = partsOf(name.value);
  return itemOf(context, {
    id: speakerId(name.value),
    type: 'speaker',
    title: name.value,
    note: say(context, speaks ? 'part.speaks' : 'part.mentioned'),
    state: isKnown ? 'ready' : near.length > 0 ? 'open' : 'proposed',
    evidence: placesOf(places.map(({ evidence }) => evidence)),
    fields: [
      { name: 'givenName', value: given, evidence: name.evidence, kind: 'text' },
      {
        name: 'familyName',
        value: familyName,
        evidence: name.evidence,
        kind: 'text',
        required: true,
      },
    ],
    linked: isKnown ? candidateOf(context, only, say(context, 'reason.exact')) : null,
    candidates: isKnown ? [] : near.map((one) => candidateOf(context, one, say(context, reason))),
  });
}

/** Whether an office was, or may have been, held at some time of a date. */
const isHeldOn = ({ start, end }: KnownOffice, date: PartialDate): boolean =>
  (start === null || earliestDay(start) <= latestDay(date)) &&
  (end === null || latestDay(end) >= earliestDay(date));

function periodOf(context: Context, { start, end }: KnownOffice): string {
  if (start && end) return formatPartialDateRange(start, end, context.language);
  if (start) return formatPartialDateSince(start, context.language);
  return end ? formatPartialDateUntil(end, context.language) : say(context, 'period.unknown');
}

interface Matched {
  linked: Candidate | null;
  candidates: Candidate[];
  doubts: Doubt[];
}

/** An office that the register knows for that day is proposed with its period, never another. */
function matchOffice(context: Context, speaker: Candidate | null, { title }: Office): Matched {
  if (!speaker) return { linked: null, candidates: [], doubts: [] };
  const date = context.draft.date?.value as PartialDate | undefined;
  const offered = (office: KnownOffice) => candidateOf(context, office, periodOf(context, office));
  const own = context.register.offices.filter((one) => one.speaker === speaker.documentId);
  const key = nameKey(title.value);
  const named = own.filter(({ titles }) => titles.some((one) => nameKey(one) === key));
  const held = date ? named.filter((office) => isHeldOn(office, date)) : [];
  const [only] = held;
  if (only && held.length === 1) return { linked: offered(only), candidates: [], doubts: [] };
  const others = own.filter(
    (office) => !named.includes(office) && (!date || isHeldOn(office, date)),
  );
  const doubts =
    date && named.length > 0 && held.length === 0 ? named.map(tellOver(context, title, date)) : [];
  return { linked: null, candidates: [...named, ...others].map(offered), doubts };
}

const tellOver =
  (context: Context, title: Found, date: PartialDate) =>
  (office: KnownOffice): Doubt => {
    const isOver = office.end !== null && latestDay(office.end) < earliestDay(date);
    return {
      code: isOver ? 'office-over' : 'office-ahead',
      message: say(context, isOver ? 'doubt.officeOver' : 'doubt.officeAhead', {
        office: title.value,
        date: dateText(context, date),
        period: periodOf(context, office),
      }),
      evidence: title.evidence,
    };
  };

function officeItem(context: Context, person: Person, speaker: Item, office: Office): Item {
  const { linked, candidates, doubts } = matchOffice(context, speaker.linked, office);
  const { title, organisation } = office;
  return itemOf(context, {
    id: officeId(person.name.value, title.value),
    type: 'appointment',
    title: title.value,
    note: linked ? `${person.name.value}, ${linked.reason}` : person.name.value,
    state: linked ? 'ready' : candidates.length + doubts.length > 0 ? 'open' : 'proposed',
    evidence: [title.evidence],
    fields: [
      { name: 'title', value: title.value, evidence: title.evidence, kind: 'text', required: true },
    ],
    linked,
    candidates,
    doubts,
    needs: speaker.id,
    links: {
      speaker: [speaker.id],
      partner: organisation ? [partnerId(organisation.value)] : [],
    },
  });
}

/** Who speaks without an office that is told: a statement has its speaker by an office alone. */
function untoldOffice(context: Context, { name }: Person, speaker: Item): Item {
  const date = context.draft.date?.value as PartialDate | undefined;
  const held = context.register.offices.filter(
    (office) => office.speaker === speaker.linked?.documentId && (!date || isHeldOn(office, date)),
  );
  return itemOf(context, {
    id: officeId(name.value, ''),
    type: 'appointment',
    title: say(context, 'noOffice'),
    note: name.value,
    state: 'open',
    evidence: [name.evidence],
    fields: [{ name: 'title', value: '', evidence: null, kind: 'text', required: true }],
    candidates: speaker.linked
      ? held.map((office) => candidateOf(context, office, periodOf(context, office)))
      : [],
    doubts: [{ code: 'no-office', message: say(context, 'doubt.noOffice'), evidence: null }],
    needs: speaker.id,
    links: { speaker: [speaker.id], partner: [] },
  });
}

/** Who speaks and who is told of, each followed by their offices. */
export const peopleIn = (context: Context): Item[] =>
  peopleOf(context).flatMap((person) => {
    const speaker = speakerItem(context, person);
    const offices = person.offices.map((office) => officeItem(context, person, speaker, office));
    const isUntold = person.speaks && offices.length === 0;
    return [speaker, ...offices, ...(isUntold ? [untoldOffice(context, person, speaker)] : [])];
  });
