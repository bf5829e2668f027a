import { readRelease } from '../readRelease';

const FRENCH =
  'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\nValcombe et Ornay ont signé le 2 mars 2024 une convention.\n\n';
const ENGLISH =
  'Elmstead, 3 March 2024\n\nOne step further\n\nElmstead and Ornay signed a charter on 2 March 2024.\n\n';
const read = (text: string, head: string) => {
  const { body, contacts, boilerplates, people } = readRelease(head + text);
  return {
    body: body.length,
    contacts: contacts.map(({ value }) => value),
    notes: boilerplates.map(({ value }) => value),
    people: people.map(({ name }) => name.value),
  };
};

it.each([
  ['ENDS\n\nNotes for editors:', ENGLISH],
  ['ENDS\n\nEditor’s notes', ENGLISH],
  ['FIN\n\nNotes aux rédactions :', FRENCH],
  ['– 30 –\n\nPour aller plus loin', FRENCH],
])('keeps what stands under “%s” out of the article, and whom to ask as a contact', (top, head) => {
  const list =
    '- Ornay lies by the lake.\n- Media contact: Lena Marsh, 01632 960123, lena@elmstead.example\n- Its fair is in May.';
  expect(read(`${top}\n\n${list}`, head)).toEqual({
    body: 1,
    contacts: ['Lena Marsh, 01632 960123, lena@elmstead.example'],
    notes: ['- Ornay lies by the lake.', '- Its fair is in May.'],
    people: [],
  });
});

it('makes no contact of the notes under one', () => {
  expect(
    read(
      'Press contact:\nLena Marsh\n01632 960123\n\nNotes to editors\nOrnay lies by the lake.',
      ENGLISH,
    ),
  ).toMatchObject({
    contacts: ['Lena Marsh\n01632 960123'],
    notes: ['Ornay lies by the lake.'],
  });
});

it('takes a press officer for no public figure', () => {
  const text = 'Mme Léa Bonnet, chargée de presse, et M. Luc Morin, maire d’Ornay, étaient là.';
  expect(read(text, FRENCH).people).toEqual(['Luc Morin']);
});

it.each(['Code 3', 'CODE 1, 4', 'Code de diffusion : 2'])(
  'takes “%s” of a dispatch for no headline',
  (code) => {
    const { headline } = readRelease(
      `POUR DIFFUSION IMMÉDIATE\n${code}\n\nValcombe et Ornay se lient\n\n${FRENCH}`,
    );
    expect(headline?.value).toBe('Valcombe et Ornay se lient');
  },
);

it('makes no heading of a sentence that introduces a list', () => {
  const { body } = readRelease(
    `${FRENCH}La convention porte sur trois points :\n\n- l’eau\n- le sport`,
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list']);
});
