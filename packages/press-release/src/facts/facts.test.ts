import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
const parties = (text: string) =>
  read(text).agreements.map((one) => [
    one.instrument.value,
    one.signedOn?.value,
    ...one.parties.map(({ name }) => name.value),
  ]);

it.each([
  [
    'Valcombe et Ornay ont signé le 2 mars 2024 un accord-cadre.',
    ['accord-cadre', '2024-03-02', 'Valcombe', 'Ornay'],
  ],
  [
    'Le 2 mars 2024, Valcombe a signé une convention avec la Ville d’Ornay.',
    ['convention', '2024-03-02', 'Valcombe', 'Ville d’Ornay'],
  ],
  [
    'Une convention a été signée le 2 mars 2024 entre Valcombe et Ornay.',
    ['convention', '2024-03-02', 'Valcombe', 'Ornay'],
  ],
  [
    'La convention signée le 2 mars 2024 par Valcombe et Ornay dure trois ans.',
    ['convention', '2024-03-02', 'Valcombe', 'Ornay'],
  ],
  [
    'Valcombe et Ornay signent aujourd’hui un protocole de coopération.',
    ['protocole de coopération', '2024-03-03', 'Valcombe', 'Ornay'],
  ],
  [
    'Anne Roux, maire de Valcombe, et Luc Morin, maire d’Ornay, ont signé le 2 mars 2024 un pacte.',
    ['pacte', '2024-03-02', 'Valcombe', 'Ornay'],
  ],
  [
    'The City of Elmstead signed a sister city agreement with Ornay, France on March 2, 2024.',
    ['sister city agreement', '2024-03-02', 'City of Elmstead', 'Ornay'],
  ],
])('reads the agreement of “%s”', (text, agreement) => {
  expect(parties(text)).toEqual([agreement]);
});

it('keeps no date of a signature that is only announced', () => {
  const draft = read('Valcombe et Ornay signeront le 9 mars 2024 une convention.');
  expect(draft.agreements[0]?.signedOn).toBeNull();
  expect(draft.warnings.map(({ code }) => code)).toContain('signature-ahead');
});

it('reads a delegation with its days, and none without', () => {
  const delegation = (text: string) =>
    read(text).delegations.map(({ start, end, from, to }) => [
      start?.value,
      end?.value,
      from?.value,
      to?.value,
    ]);
  expect(delegation('Une délégation d’Ornay séjourne à Valcombe du 1 au 4 mars 2024.')).toEqual([
    ['2024-03-01', '2024-03-04', 'Ornay', 'Valcombe'],
  ]);
  expect(
    delegation('A delegation from Ornay is visiting Elmstead from 1 to 4 March 2024.'),
  ).toEqual([['2024-03-01', '2024-03-04', 'Ornay', 'Elmstead']]);
  expect(delegation('La délégation valcomboise est à Ornay jusqu’au 4 mars 2024.')).toEqual([]);
});

it.each([
  ['dans les domaines de la culture, du sport et de la santé', ['culture', 'sport', 'santé']],
  [
    'dans les domaines du développement économique, de l’enseignement supérieur et recherche, ainsi que de la culture',
    ['développement économique', 'enseignement supérieur et recherche', 'culture'],
  ],
  ['autour de deux axes : la jeunesse et l’eau', ['jeunesse', 'eau']],
])('reads the domains of “%s”', (text, names) => {
  expect(read(`Elles coopèrent ${text}.`).domains.map(({ name }) => name.value)).toEqual(names);
});

it('keeps what has its comma before “and” in one', () => {
  const draft = read(
    'They cooperate in the fields of tourism, sport, and higher education and research.',
  );
  expect(draft.domains.map(({ name, key }) => [name.value, key])).toEqual([
    ['tourism', undefined],
    ['sport', undefined],
    ['higher education and research', 'higher-education-research'],
  ]);
});

it('reads partners beside words that say so, and not the parties again', () => {
  const draft = read(
    'Valcombe et Ornay ont signé le 2 mars 2024 une convention, en partenariat avec l’Université d’Ornay (UO) et l’Agence du Lac.',
  );
  expect(draft.partners.map(({ name, acronym }) => [name.value, acronym?.value])).toEqual([
    ['Université d’Ornay', 'UO'],
    ['Agence du Lac', undefined],
  ]);
});

it.each([
  [
    'En janvier 2023, Anne Roux, maire de Valcombe, avait reçu Luc Morin, maire d’Ornay.',
    'visit 2023-01',
  ],
  ['La convention entrera en vigueur le 1er mai 2024.', 'entered-into-force 2024-05-01'],
  ['Valcombe et Ornay sont jumelées depuis 1994.', 'relationship-started 1994'],
])('reads the milestone of “%s”', (text, milestone) => {
  expect(read(text).milestones.map(({ kind, date }) => `${kind} ${date.value}`)).toEqual([
    milestone,
  ]);
});

it.each([
  [
    'SOUS EMBARGO JUSQU’AU 3 MARS 2024 À 11 H 30 (heure de Paris)',
    '2024-03-03T11:30',
    '(heure de Paris)',
  ],
  ['EMBARGOED UNTIL 00:01 GMT, SUNDAY 3 MARCH 2024', '2024-03-03T00:01', 'GMT'],
  ['Embargo : dimanche 3 mars 2024, midi', '2024-03-03T12:00', undefined],
  ['Embargoed until 9 p.m. ET, March 3, 2024', '2024-03-03T21:00', 'ET'],
])('reads the embargo “%s”', (line, until, zone) => {
  const { embargo } = readRelease(`${line}\n\n${HEAD}Valcombe et Ornay se rapprochent.`);
  expect([embargo?.until?.value, embargo?.zone?.value]).toEqual([until, zone]);
});

it('tells people who are only mentioned from those who speak', () => {
  const draft = read(
    '« Oui. » Anne Roux, maire de Valcombe\n\nLuc Morin, maire d’Ornay, était là.',
  );
  expect(draft.people.map(({ name, office }) => [name.value, office?.title.value])).toEqual([
    ['Luc Morin', 'maire d’Ornay'],
  ]);
});

it('reads credits, contacts, what is said of an institution, and links', () => {
  const draft = read(
    'Valcombe et Ornay se rapprochent, voir https://valcombe.example/a.\n\nÀ propos de Valcombe\nValcombe compte 9 000 habitants.\n\nPhotos : Ville de Valcombe\n\nContact presse :\nLéa Bonnet\nlea@valcombe.example',
  );
  expect(draft.credits.map(({ value }) => value)).toEqual(['Ville de Valcombe']);
  expect(draft.contacts.map(({ value }) => value)).toEqual(['Léa Bonnet\nlea@valcombe.example']);
  expect(draft.boilerplates.map(({ value }) => value)).toEqual([
    'Valcombe compte 9 000 habitants.',
  ]);
  expect(draft.links.map(({ href }) => href)).toEqual(['https://valcombe.example/a']);
});
