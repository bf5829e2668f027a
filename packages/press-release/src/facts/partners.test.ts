import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
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

it('reads names in small letters up to the verb that follows them', () => {
  expect(
    partners(
      'L’Observatoire des zones humides, l’Institut letton des sols (ILS) et le Conservatoire des landes participent au projet.',
    ),
  ).toEqual([
    ['Observatoire des zones humides', undefined],
    ['Institut letton des sols', 'ILS'],
    ['Conservatoire des landes', undefined],
  ]);
});

it.each(['La Ville décide de signer avec joie.', 'La Ville souhaite participer.'])(
  'takes no words of the sentence into a name: %s',
  (text) => expect(partners(text)).toEqual([]),
);
