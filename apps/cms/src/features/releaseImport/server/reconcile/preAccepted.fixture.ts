import { readCorpus, type CorpusPart } from '@entente/press-release/corpus/corpus.fixture';
import { placeOf, type Labelled } from '@entente/press-release/corpus/labels.fixture';
import { readRelease } from '@entente/press-release/readRelease';
import type { Item } from '../../proposal';
import { nameKey } from '../names';
import type { KnownPartner, KnownSpeaker, Register } from '../register';
import { reconcile } from './reconcile';

/** What is agreed to before anybody looks, of a part of the corpus. */
export interface PreAccepted {
  /** Fields and speakers of items that are ready, where a label tells what is right. */
  told: number;
  right: number;
  wrong: string[];
  /** Fields of any item that have a value and no words for it. */
  withoutEvidence: string[];
  /** Items linked to an entry that has but a name like theirs. */
  linkedBelowExact: string[];
}

const nothing: Register = {
  partners: [],
  speakers: [],
  offices: [],
  domains: [],
  agreements: [],
  commitments: [],
  milestones: [],
  delegations: [],
  articles: [],
  owner: null,
};

export function preAccepted(folder: string, part: CorpusPart): PreAccepted {
  const sum: PreAccepted = {
    told: 0,
    right: 0,
    wrong: [],
    withoutEvidence: [],
    linkedBelowExact: [],
  };
  for (const release of readCorpus(folder, part)) {
    const items = itemsOf(release, nothing);
    for (const item of items) {
      const bare = item.fields.filter(
        ({ value, evidence, name }) => value !== '' && evidence === null && !ASKED.has(name),
      );
      sum.withoutEvidence.push(...bare.map(({ name }) => `${release.name}: ${item.id}.${name}`));
      if (item.state !== 'ready') continue;
      for (const [what, isRight] of verdicts(release, item)) {
        sum.told += 1;
        if (isRight) sum.right += 1;
        else sum.wrong.push(`${release.name}: ${what}`);
      }
    }
    const linked = itemsOf(release, nearly(items)).filter((item) => item.linked !== null);
    sum.linkedBelowExact.push(...linked.map(({ id }) => `${release.name}: ${id}`));
  }
  return sum;
}

/** What is asked of a person with a usual answer is no fact of the release. */
const ASKED = new Set(['zone', 'body']);

const itemsOf = ({ text }: Labelled, register: Register): Item[] =>
  reconcile({
    draft: readRelease(text),
    register,
    language: 'fr',
    locale: 'fr',
    made: new Map(),
    isOther: false,
    canCreate: () => true,
  });

const LABELS: Readonly<Record<string, string>> = {
  headline: 'headline',
  date: 'date',
  datelinePlace: 'dateline',
};

function verdicts(release: Labelled, item: Item): [string, boolean][] {
  if (item.type === 'article')
    return item.fields.flatMap(({ name, value }): [string, boolean][] => {
      const label = release.one.get(LABELS[name] ?? '');
      return label === undefined || value === '' ? [] : [[name, isNamed(label, value)]];
    });
  if (item.type !== 'statement') return [];
  const rows = release.many.get('direct') ?? [];
  const [place] = item.evidence;
  const row = rows.find(([text = '']) => place && isPartOf(release, placeOf(release, text), place));
  if (!row) return [[`statement ${item.title}`, false]];
  const speakers = (row[1] ?? '').split(' ; ');
  return [
    [`statement ${item.title}`, true],
    [
      `speaker ${item.title}`,
      item.title.split(', ').every((name, at) => isNamed(speakers[at] ?? '', name)),
    ],
  ];
}

/** A quotation whose paragraphs reopen the marks has one label, and a statement for each of them. */
const isPartOf = (
  { text }: Labelled,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): boolean =>
  (from === start || (from > start && /\n\s*\n\s*[«“"]\s*$/u.test(text.slice(start, from)))) &&
  (to === end || (to < end && /^\s*\n\s*\n\s*[«“"]/u.test(text.slice(to, end))));

/** A label may have an honorific before the name, and brackets after it. */
const isNamed = (label: string, value: string): boolean =>
  nameKey(label.replace(/ ?\([^)]*\)/gu, '')).endsWith(nameKey(value));

/** A register in which every name of a release is nearly, and none exactly. */
function nearly(items: readonly Item[]): Register {
  const known = (documentId: string, title: string) => ({ documentId, title, locales: ['fr'] });
  const partners = items
    .filter(({ type }) => type === 'partner')
    .map(({ id, title }): KnownPartner => ({
      ...known(id, `${title} du Nord`),
      names: [`${title} du Nord`],
      shortName: title,
      aliases: [title.split(' ').slice(0, -1).join(' ') || `${title}s`],
      kind: 'city',
      city: '',
    }));
  const speakers = items
    .filter(({ type }) => type === 'speaker')
    .map(({ id, title }): KnownSpeaker => {
      const near = `Anne-${title}`;
      return { ...known(id, near), names: [near] };
    });
  const domains = items
    .filter(({ type }) => type === 'domain')
    .map(({ id, title }) => ({ ...known(id, title), names: [`${title} et sport`], slugs: [] }));
  const own = new Set(items.map(({ title }) => nameKey(title)));
  const isNear = ({ names, aliases }: KnownPartner) =>
    [...names, ...aliases].every((name) => !own.has(nameKey(name)));
  return { ...nothing, partners: partners.filter(isNear), speakers, domains };
}
