import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\nValcombe et Ornay se rapprochent.\n\n';

it.each([
  ['« ', ' »'],
  ['“', '”'],
  ['"', '"'],
])('divides what is said over paragraphs that repeat the mark %s', (opens, closes) => {
  const draft = readRelease(
    `${HEAD}Devant les élus des deux villes réunis au théâtre ce matin-là, la maire a tenu à le dire : ${opens}Il y a le lac.\n\n${opens}Et il y a ceux qui le traversent par tous les temps${closes}, a ajouté Anne Roux, maire de Valcombe.`,
  );
  expect(
    draft.statements.map(({ text, speakers, continues }) => [
      text.value,
      speakers[0]?.name.value,
      continues,
    ]),
  ).toEqual([
    ['Il y a le lac.', 'Anne Roux', undefined],
    ['Et il y a ceux qui le traversent par tous les temps', 'Anne Roux', true],
  ]);
  expect(draft.body.map(({ kind }) => kind)).toEqual(['paragraph', 'statement', 'statement']);
});
