import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
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
    'A charter was signed on March 2, 2024 between Elmstead, Hoshida and Mayor Ken Arai.',
    ['charter', 'Elmstead', 'Hoshida'],
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
