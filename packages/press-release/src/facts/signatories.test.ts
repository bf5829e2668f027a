import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
const parties = ({ agreements }: ReturnType<typeof read>) =>
  agreements.map((one) => one.parties.map(({ name }) => name.value));
const SIGNED = 'Une charte de coopération a été signée le 2 mars 2024 au théâtre.';

it.each(['Les signataires :', 'Signataires de la charte :', 'Parties signataires', 'Signatories:'])(
  'reads the parties under “%s”',
  (heading) => {
    expect(
      parties(read(`${SIGNED}\n\n${heading}\n- la Ville de Valcombe\n- l’Université d’Ornay`)),
    ).toEqual([['Ville de Valcombe', 'Université d’Ornay']]);
  },
);

it('says that a list holds more than names, and makes nothing of it', () => {
  const draft = read(`${SIGNED}\n\nLes signataires :\n- la Ville de Valcombe\n- deux autres`);
  expect(parties(draft)).toEqual([[]]);
  expect(draft.warnings.map(({ code }) => code)).toContain('signatories-unclear');
});

it('gives a list to none of several agreements', () => {
  const two =
    'Valcombe et Ornay ont signé le 2 mars 2024 une convention. Valcombe et Brume ont signé le 1er mars 2024 une charte.';
  const draft = read(
    `${two}\n\nLes signataires :\n- la Ville de Lac\n- la Ville de Mont\n- la Ville de Pic`,
  );
  expect(parties(draft)).toEqual([
    ['Valcombe', 'Ornay'],
    ['Valcombe', 'Brume'],
  ]);
});
