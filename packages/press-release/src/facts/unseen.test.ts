import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
const domains = (text: string) => read(text).domains.map(({ name }) => name.value);

it.each([
  [
    'Valcombe et Ornay coopèrent dans les domaines du sport, de la lecture et de l’eau, en marge de la foire de Brume qui se tient ici.',
    ['sport', 'lecture', 'eau'],
  ],
  [
    'La convention couvre la santé, le tourisme et les transports.',
    ['santé', 'tourisme', 'transports'],
  ],
  ['Le pacte touche à la forêt, à la musique et à l’emploi.', ['forêt', 'musique', 'emploi']],
  ['Leur coopération en matière de sport et de lecture se poursuit.', ['sport', 'lecture']],
  [
    'The pact covers music, river transport and primary schools.',
    ['music', 'river transport', 'primary schools'],
  ],
  [
    'Elmstead and Ornay opened a partnership spanning forestry, early music and adult learning.',
    ['forestry', 'early music', 'adult learning'],
  ],
  [
    'The agreement is focused on farming, water and night trains, during the fair.',
    ['farming', 'water', 'night trains'],
  ],
])('reads the fields that “%s” lists', (text, names) => {
  expect(domains(text)).toEqual(names);
});

it.each([
  'L’exposition couvre la peinture, la gravure et la photographie.',
  'The show covers painting, prints and photography.',
  'The agreement covers 12 schools, 3 ports and 2 clinics.',
  'The partnership covers Ornay, Elmstead and Brume.',
])('takes “%s” for no list of fields', (text) => {
  expect(domains(text)).toEqual([]);
});

it.each([
  [
    'Bonjour,\n\nVoici notre texte de la semaine. Sous embargo jusqu’au dimanche 3 mars 2024 à 14 h 30 (heure de Lyon).',
    'Sous embargo jusqu’au dimanche 3 mars 2024 à 14 h 30 (heure de Lyon).',
    '2024-03-03T14:30',
  ],
  [
    'COMMUNIQUÉ – SOUS EMBARGO JUSQU’AU 3 MARS 2024 À 9 H',
    'SOUS EMBARGO JUSQU’AU 3 MARS 2024 À 9 H',
    '2024-03-03T09:00',
  ],
  [
    'Dear all,\n\nOur news is below, embargoed until 3 March 2024, 6 a.m. GMT',
    'embargoed until 3 March 2024, 6 a.m. GMT',
    '2024-03-03T06:00',
  ],
])('finds the embargo beside other words in “%s”', (above, value, until) => {
  const { embargo, headline } = readRelease(`${above}\n\n${HEAD}Valcombe et Ornay avancent.`);
  expect([embargo?.value, embargo?.until?.value]).toEqual([value, until]);
  expect(headline?.value).toBe('Un pas de plus');
});

it('takes an embargo on goods for none on the text', () => {
  expect(read('Le blé reste sous embargo jusqu’au 9 mars 2024 à Ornay.').embargo).toBeNull();
});

it.each([
  ['Elles renouvellent ainsi une relation née en 1991.', '1991'],
  ['Valcombe et Ornay se connaissent depuis 2003.', '2003'],
  ['Partenaires depuis 1979, Valcombe et Ornay ont renouvelé leur convention.', '1979'],
  ['The renewed pact builds on a relationship that began in 1966.', '1966'],
  ['The two towns have known each other since 1952, and renewed their pact.', '1952'],
])('dates the start of the relations in “%s”', (text, year) => {
  expect(read(text).milestones.map(({ kind, date }) => `${kind} ${date.value}`)).toEqual([
    `relationship-started ${year}`,
  ]);
});

const agreements = (text: string) =>
  read(text).agreements.map(({ instrument, parties }) => [
    instrument.value,
    ...parties.map(({ name }) => name.value),
  ]);

it('takes no person and no country of a town for a party', () => {
  const release = readRelease(
    'ELMSTEAD, Ohio (March 3, 2024)\n\nElmstead and Hoshida Renew Twinning Agreement\n\nMayor Jane Poole and her guest from Hoshida, Japan, Mayor Ken Arai, signed a renewed twinning agreement Sunday.',
  );
  expect(release.agreements.map(({ parties }) => parties.map(({ name }) => name.value))).toEqual([
    ['Elmstead', 'Hoshida'],
  ]);
});

it.each([
  [
    'Valcombe, France, et Hoshida, Japon, ont signé le 2 mars 2024 une convention.',
    ['convention', 'Valcombe', 'Hoshida'],
  ],
  [
    'France, Japan and Kenya signed a charter on March 2, 2024.',
    ['charter', 'France', 'Japan', 'Kenya'],
  ],
  [
    'Une convention a été signée le 2 mars 2024 entre Valcombe, Ornay et le maire Luc Morin.',
    ['convention', 'Valcombe', 'Ornay'],
  ],
])('reads the parties of “%s”', (text, agreement) => {
  expect(agreements(text)).toEqual([agreement]);
});

const delegations = (text: string) =>
  read(text).delegations.map(({ start, end, from, to }) =>
    [start, end, from, to].map((one) => one?.value),
  );

it.each([
  [
    'Valcombe le dit en marge de la mission groenlandaise en Suisse, qui se tient du 4 au 9 mars.',
    ['2024-03-04', '2024-03-09', 'groenlandaise', 'Suisse'],
  ],
  [
    'Ornay accueillera une délégation de douze élèves de Valcombe du 28 mars au 2 avril.',
    ['2024-03-28', '2024-04-02', 'Valcombe', 'Ornay'],
  ],
  [
    'Ornay a reçu une délégation de Brume du 4 au 9 décembre.',
    ['2023-12-04', '2023-12-09', 'Brume', 'Ornay'],
  ],
  [
    'Hoshida would host a delegation of 9 Elmstead pupils from May 6 to May 11.',
    ['2024-05-06', '2024-05-11', 'Elmstead', 'Hoshida'],
  ],
])('gives the period of “%s” the year of the release', (text, delegation) => {
  const draft = read(text);
  expect(delegations(text)).toEqual([delegation]);
  const warning = draft.warnings.find(({ code }) => code === 'year-from-date');
  const evidence = draft.delegations[0]?.start?.evidence ?? [0, 0];
  expect(warning?.evidence).toEqual(evidence);
  expect(draft.source.slice(...evidence)).toMatch(/\d+.* (?:mars|avril|décembre|May)|May \d+/u);
});

it.each([
  'Une délégation d’Ornay a dormi à Valcombe de 4 à 9 nuits.',
  'A delegation from Hoshida will pass from May 6 to 11 schools in Elmstead.',
  'La mission quotidienne des écoles reprend du 4 au 9 mars.',
])('reads no delegation from “%s”', (text) => {
  expect(delegations(text)).toEqual([]);
});

const partners = (text: string) =>
  read(text).partners.map(({ name, acronym }) => [name.value, acronym?.value]);

it.each([
  [
    'Au programme\n- Un camp d’été\n- La participation de l’Université de Brume (UB) et du Musée des Rives',
    [
      ['Université de Brume', 'UB'],
      ['Musée des Rives', undefined],
    ],
  ],
  [
    'Le camp a lieu avec le concours de l’Office des Rives et du Lycée Paul-Blin.',
    [
      ['Office des Rives', undefined],
      ['Lycée Paul-Blin', undefined],
    ],
  ],
  [
    'Partners include the Port of Hoshida and the Elmstead Arts Council.',
    [
      ['Port of Hoshida', undefined],
      ['Elmstead Arts Council', undefined],
    ],
  ],
  ['- Support from the Elmstead Arts Council', [['Elmstead Arts Council', undefined]]],
])('reads the partners of “%s”', (text, names) => {
  expect(partners(text)).toEqual(names);
});

it.each([
  'La participation de Mme Anne Roux et des habitants est acquise.',
  'La participation des jeunes de Valcombe est acquise.',
])('reads no partner from “%s”', (text) => {
  expect(partners(text)).toEqual([]);
});

it.each(['Source :', 'Renseignements :', 'SOURCE –'])(
  'keeps the lines under “%s” in one contact',
  (heading) => {
    const lines = 'Léa Bonnet\nService des communications\nVille d’Ornay\n418 555-0100';
    const draft = read(`Valcombe et Ornay se rapprochent.\n\n– 30 –\n\n${heading}\n${lines}`);
    expect(draft.contacts.map(({ value }) => value)).toEqual([lines]);
    expect(draft.body.map(({ text }) => text.value)).toEqual(['Valcombe et Ornay se rapprochent.']);
  },
);

it('keeps two headings of contacts apart, and a source on its line no contact', () => {
  const draft = read(
    'Valcombe et Ornay se rapprochent.\n\nSource : Ville d’Ornay\n\nRenseignements :\nLéa Bonnet\nService de presse\nlea@ornay.example\n\nRenseignements :\nPaul Blin\npaul@valcombe.example',
  );
  expect(draft.contacts.map(({ value }) => value)).toEqual([
    'Léa Bonnet\nService de presse\nlea@ornay.example',
    'Paul Blin\npaul@valcombe.example',
  ]);
});

it('takes “Source” under figures for no contact', () => {
  const draft = read(
    'Valcombe et Ornay comptent 9 000 habitants.\n\nSource :\nRecensement des Rives\n\nElles se rapprochent.',
  );
  expect(draft.contacts).toEqual([]);
});
