import { draftDifference } from './draftDifference';

const uid = 'api::article.article';
const paragraph = (text: string, bold = false) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, bold }],
});

test('each field is told under its label, as words that came and went', () => {
  const [difference, ...others] = draftDifference(
    uid,
    { headline: 'Le pont neuf' },
    { headline: 'Le pont', lead: 'Chapeau' },
    'fr',
  );
  expect(difference?.label).toBe('Titre');
  expect(difference?.parts).toEqual([
    { kind: 'same', text: 'Le pont' },
    { kind: 'added', text: ' neuf' },
  ]);
  expect(others).toEqual([]);
});

test('a text says its paragraphs, and nothing of the keys of the form', () => {
  const body = (text: string, bold = false) => [
    { __component: 'block.rich-text', id: 4, __temp_key__: 'a0', body: [paragraph(text, bold)] },
  ];
  const [said] = draftDifference(uid, { body: body('Deux.') }, { body: body('Un.') }, 'fr');
  expect(said?.parts.map(({ text }) => text)).toEqual(['Un', 'Deux', '.']);
  const [bold] = draftDifference(uid, { body: body('Un.', true) }, { body: body('Un.') }, 'fr');
  expect(bold?.parts).toEqual([]);
});

test('a link says whom it links and whom no more', () => {
  const partners = {
    connect: [{ documentId: 'q', label: 'Québec' }],
    disconnect: [{ documentId: 'r', label: 'Rennes' }],
  };
  const [said] = draftDifference(uid, { partners }, { partners: [] }, 'fr');
  expect(said?.parts).toContainEqual({ kind: 'added', text: 'Québec' });
  expect(said?.parts).toContainEqual({ kind: 'removed', text: 'Rennes' });
});
