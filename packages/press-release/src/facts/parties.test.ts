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

it('takes a headline’s short name of a town and its whole name for one party', () => {
  const release = readRelease(
    'Ornay and Hoshida Sign Sister City Agreement\n\nORNAY, March 3, 2024 – The City of Ornay and the Municipality of Hoshida signed a sister city agreement on March 2, 2024.',
  );
  expect(release.agreements.map(({ parties }) => parties.map(({ name }) => name.value))).toEqual([
    ['City of Ornay', 'Municipality of Hoshida'],
  ]);
});

it('takes “the two towns” for those of the headline', () => {
  const release = readRelease(
    'Valcombe et Ornay : un plan à deux voix\n\nValcombe, le 3 mars 2024 – Les deux communes ont signé ce jour une convention.',
  );
  expect(release.agreements.map(({ parties }) => parties.map(({ name }) => name.value))).toEqual([
    ['Valcombe', 'Ornay'],
  ]);
});

it('takes no state of a town for a party', () => {
  expect(
    agreements('Ornay, Illinois, and Hoshida signed a twinning charter on 2 March 2024.'),
  ).toEqual([['twinning charter', 'Ornay', 'Hoshida']]);
});
