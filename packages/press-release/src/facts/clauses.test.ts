import { readRelease } from '../readRelease';

const FRENCH = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const ENGLISH = 'Elmstead, 3 March 2024\n\nOne step further\n\n';
const read = (text: string, head = FRENCH) => readRelease(head + text);
const codes = ({ warnings }: ReturnType<typeof read>) => warnings.map(({ code }) => code);
const told = ({ agreements }: ReturnType<typeof read>) =>
  agreements.map(({ instrument, parties, signedOn }) => [
    instrument.value,
    parties.map(({ name }) => name.value),
    signedOn?.value,
  ]);

it.each([
  [
    ENGLISH,
    'Elmstead and Ornay have signed a friendship charter. The charter replaces a letter of intent signed on 14 June 2011.',
    ['friendship charter', ['Elmstead', 'Ornay'], undefined],
  ],
  [
    FRENCH,
    'Valcombe et Ornay ont signé une charte. Elle remplace un protocole conclu le 21 juin 2012.',
    ['charte', ['Valcombe', 'Ornay'], undefined],
  ],
])(
  'leaves the date of an agreement that is replaced to that agreement',
  (head, text, agreement) => {
    const draft = read(text, head);
    expect([told(draft), draft.milestones]).toEqual([[agreement], []]);
    expect(codes(draft)).toContain('other-agreement');
  },
);

it('keeps the date of what is told where it only names what it replaces', () => {
  const draft = read(
    'Elmstead and Ornay drew closer. The charter replaces a protocol and was signed by Elmstead and Ornay on 1 March 2024.',
    ENGLISH,
  );
  expect(told(draft).map(([, , date]) => date)).toEqual(['2024-03-01']);
});

const HALVES =
  'Valcombe et Ornay signent un pacte d’amitié\n\nValcombe, le 3 mars 2024 – Une charte de coopération a été signée le 2 mars 2024 au théâtre.';

it('joins an agreement that the headline and the text name otherwise, and says so', () => {
  const draft = readRelease(HALVES);
  expect(told(draft)).toEqual([['charte de coopération', ['Valcombe', 'Ornay'], '2024-03-02']]);
  expect(codes(draft)).toContain('agreement-joined');
});

it.each([
  [
    'The Town of Elmstead will today sign a Memorandum of Understanding with the City of Ornay.',
    ENGLISH,
  ],
  ['Valcombe et Ornay vont signer une convention.', FRENCH],
])('reads an agreement that is only planned: %s', (text, head) => {
  const draft = read(text, head);
  expect(draft.agreements.map(({ parties, signedOn }) => [parties.length, signedOn])).toEqual([
    [2, null],
  ]);
  expect(codes(draft)).toContain('signature-ahead');
});

it.each([
  ['The charter will take effect on 1 July 2025.', ENGLISH, 'entered-into-force 2025-07-01'],
  ['L’accord expire le 30 juin 2027.', FRENCH, 'terminated 2027-06-30'],
])('reads what is told of days to come: %s', (text, head, milestone) => {
  const { milestones } = read(text, head);
  expect(milestones.map(({ kind, date }) => `${kind} ${date.value}`)).toEqual([milestone]);
});

it.each([
  ['Il prévoit un renouvellement jusqu’au 30 juin 2027.', FRENCH],
  ['Valcombe et Ornay ont prolongé jusqu’en 2028 l’accord.', FRENCH],
  ['They extended the charter until 2029.', ENGLISH],
])('takes the day until which it is extended for no termination, and says so: %s', (text, head) => {
  const draft = read(text, head);
  expect([draft.milestones, codes(draft).includes('term-end')]).toEqual([[], true]);
});

it('reads an agreement that is extended, and who extends it', () => {
  expect(told(read('Valcombe et Ornay ont prolongé jusqu’en 2028 l’accord.'))).toEqual([
    ['accord', ['Valcombe', 'Ornay'], undefined],
  ]);
});

it('tells no visit by its month that is known by its days', () => {
  const draft = read(
    'Une délégation d’Ornay séjourne à Valcombe du 2 au 6 mars 2024. Cette visite de mars 2024 est la troisième.',
  );
  expect([draft.delegations.length, draft.milestones]).toEqual([1, []]);
});
