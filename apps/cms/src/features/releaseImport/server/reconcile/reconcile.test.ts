import { readRelease } from '@entente/press-release/readRelease';
import type { PartialDate } from '@entente/model/partialDate';
import type { KnownOffice, Register } from '../register';
import { reconcile } from './reconcile';

const RELEASE = `Valcombe, le 9 avril 2024

Un pas de plus, ensemble

Le 9 avril 2024, la Ville de Valcombe et la Ville d’Ornay ont signé une convention de coopération. L’INRS et l’Université de Laval sont partenaires de cette convention.

« Nous avançons ensemble, d’un pas égal et pour longtemps. » Anne Roux, maire de Valcombe
`;

const empty: Register = {
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

const partner = (documentId: string, name: string, more: object = {}) => ({
  documentId,
  title: name,
  locales: ['fr'],
  names: [name],
  shortName: '',
  aliases: [],
  kind: 'city',
  city: '',
  ...more,
});
const anne = { documentId: 'anne', title: 'Anne Roux', locales: ['fr'], names: ['Anne Roux'] };
const office = (more: Partial<KnownOffice> = {}): KnownOffice => ({
  documentId: 'office',
  title: 'Maire de Valcombe',
  locales: ['fr'],
  titles: ['Maire de Valcombe'],
  speaker: 'anne',
  partner: null,
  start: '2020' as PartialDate,
  end: null,
  ...more,
});

const itemsOf = (register: Partial<Register>, text = RELEASE) =>
  reconcile({
    draft: readRelease(text),
    register: { ...empty, ...register },
    language: 'fr',
    locale: 'fr',
    made: new Map(),
    isOther: false,
    canCreate: () => true,
  });
const find = (register: Partial<Register>, type: string, title?: string) => {
  const items = itemsOf(register).filter((item) => item.type === type);
  const found = title ? items.find((item) => item.title === title) : items[0];
  if (!found) throw new Error(`${type} ${title ?? ''}: ${items.map((item) => item.title).join()}`);
  return found;
};

describe('an organisation', () => {
  test.each([
    ['its name', partner('v', 'ville de Valcombe')],
    ['an alias', partner('v', 'Valcombe', { aliases: ['La Ville de Valcombe'] })],
  ])('is linked by exactly %s', (_how, known) => {
    const found = find({ partners: [known] }, 'partner', 'Ville de Valcombe');
    expect([found.state, found.linked?.documentId, found.candidates]).toEqual(['ready', 'v', []]);
  });

  test('that two entries are called as is nobody’s until somebody says so', () => {
    const partners = [partner('a', 'Ville de Valcombe'), partner('b', 'Ville de Valcombe')];
    const found = find({ partners }, 'partner', 'Ville de Valcombe');
    expect([found.state, found.linked, found.candidates.length]).toEqual(['open', null, 2]);
  });

  test('is but offered by a short name, initials, or a name that is near', () => {
    const partners = [
      partner('fr', 'Institut national de recherche et de sécurité', { shortName: 'INRS' }),
      partner('qc', 'Institut national de la recherche scientifique'),
      partner('laval', 'Université Laval'),
      partner('far', 'Chambre de commerce'),
    ];
    const inrs = find({ partners }, 'partner', 'INRS');
    expect([inrs.state, inrs.linked]).toEqual(['open', null]);
    expect(inrs.candidates.map(({ documentId }) => documentId)).toEqual(['fr', 'qc']);
    const laval = find({ partners }, 'partner', 'Université de Laval');
    expect([laval.linked, laval.candidates[0]?.documentId]).toEqual([null, 'laval']);
  });

  test('that the register doesn’t know is proposed as new, with its words', () => {
    const found = find({}, 'partner', 'INRS');
    expect([found.state, found.candidates]).toEqual(['proposed', []]);
    const [start, end] = found.evidence[0] ?? [0, 0];
    expect(RELEASE.slice(start, end)).toBe('INRS');
  });
});

describe('an office', () => {
  test('that the register knows for that day is linked, with its period', () => {
    const found = find({ speakers: [anne], offices: [office()] }, 'appointment');
    expect([found.state, found.linked?.reason]).toEqual(['ready', 'depuis 2020']);
  });

  test('that ended before is a contradiction, told and never linked', () => {
    const offices = [office({ end: '2024-03' as PartialDate })];
    const found = find({ speakers: [anne], offices }, 'appointment');
    expect([found.state, found.linked, found.doubts[0]?.code]).toEqual([
      'open',
      null,
      'office-over',
    ]);
    expect(found.doubts[0]?.message).toContain('a pris fin');
  });

  test('of the month in which it ends is still held', () => {
    const offices = [office({ end: '2024-04' as PartialDate })];
    expect(find({ speakers: [anne], offices }, 'appointment').state).toBe('ready');
  });

  test('held by somebody else of that name is none of theirs', () => {
    const found = find(
      { speakers: [anne], offices: [office({ speaker: 'other' })] },
      'appointment',
    );
    expect([found.state, found.linked]).toEqual(['proposed', null]);
  });
});

describe('an agreement', () => {
  const partners = [partner('v', 'Ville de Valcombe'), partner('o', 'Ville d’Ornay')];
  const agreements = [
    {
      documentId: 'pact',
      title: 'Convention de 2024',
      locales: ['fr'],
      instrument: 'convention' as const,
      parties: ['v', 'o'],
    },
  ];
  const signed = (date: string) => [
    {
      documentId: 'm',
      title: 'Signature',
      locales: ['fr'],
      kind: 'signed',
      date: date as PartialDate,
      agreement: 'pact',
    },
  ];

  test('of the same parties is offered, and its other date told', () => {
    const found = find({ partners, agreements, milestones: signed('2024-04-08') }, 'agreement');
    expect([found.state, found.linked, found.candidates[0]?.documentId]).toEqual([
      'open',
      null,
      'pact',
    ]);
    expect(found.doubts[0]?.message).toMatch(/dit 9\savril\s2024.*dit 8\savril\s2024/);
  });

  test.each(['2024-04-09', '2024-04', '2024'])('signed in %s contradicts nothing', (date) => {
    expect(find({ partners, agreements, milestones: signed(date) }, 'agreement').doubts).toEqual(
      [],
    );
  });
});

test('an embargo waits for a person, whatever else is clear', () => {
  const items = itemsOf({}, `SOUS EMBARGO jusqu’au 12 avril 2024 à 11 h\n\n${RELEASE}`);
  const embargo = items.find(({ type }) => type === 'embargo');
  expect([embargo?.state, embargo?.fields.map(({ value }) => value)]).toEqual([
    'open',
    ['2024-04-12T11:00', 'Europe/Paris'],
  ]);
});

test('no item but one of exactly that name, and nothing without words, is ready', () => {
  const ready = itemsOf({ partners: [partner('x', 'Valcombe')] }).filter(
    ({ state }) => state === 'ready',
  );
  expect(ready.map(({ type }) => type)).toEqual(['article', 'statement', 'partner']);
  expect(ready.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
});
