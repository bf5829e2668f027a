import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);

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
