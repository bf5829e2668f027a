import { readRelease } from '@entente/press-release/readRelease';
import { bodyOf } from './bodyOf';

const LEAD = 'Valcombe et Ornay ont signé le 2 mars 2024 une convention de coopération.';
const release = (body: string) =>
  readRelease(`Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n${LEAD}\n\n${body}\n`);
const partsOf = (body: string) => {
  const draft = release(body);
  const positions = new Map(draft.statements.map((statement, index) => [statement, index + 1]));
  return bodyOf(draft, 'fr', draft.lead?.value ?? '', positions);
};

test('a paragraph that is a statement and who says it is shown as that statement', () => {
  const parts = partsOf(
    '« Nous avançons d’un pas, puis d’un autre. » Anne Roux, maire de Valcombe',
  );
  expect(parts).toEqual([{ __component: 'block.statement', position: 1 }]);
});

test('a paragraph that says more keeps its words, all of them', () => {
  const words =
    '« Nous avançons d’un pas, puis d’un autre », explique Anne Roux, maire de Valcombe, devant les élèves du lycée.';
  expect(partsOf(words)).toEqual([
    {
      __component: 'block.rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    },
  ]);
});

test('the lead stands above, and not in the text again', () => {
  expect(JSON.stringify(partsOf('La convention vaut pour cinq ans.'))).not.toContain(LEAD);
});

test('a statement that is left out stays in the text', () => {
  const draft = release('« Nous avançons d’un pas. » Anne Roux, maire de Valcombe');
  const parts = bodyOf(draft, 'fr', draft.lead?.value ?? '', new Map());
  expect(JSON.stringify(parts)).toContain('Nous avançons d’un pas.');
});
