import { byDocument, relatedTo } from './localeRows';

const row = (documentId: string, locale: string | null) => ({ documentId, locale });

test('a document is told in the language that is looked for, else in another that it has', () => {
  const rows = [row('a', 'fr'), row('b', 'fr'), row('a', 'en'), row('c', 'de')];
  const first = byDocument(rows, ['en', 'fr']).map(([one]) => `${one.documentId} ${one.locale}`);
  expect(first.sort()).toEqual(['a en', 'b fr', 'c de']);
});

test('what is related in one language only is related all the same, and once', () => {
  const rows = [
    { related: [row('x', 'fr'), row('y', 'fr')] },
    { related: [row('x', 'en')] },
    { related: null },
  ];
  const related = relatedTo(rows, ['en', 'fr'], (one) => one.related);
  expect(related.map(({ documentId, locale }) => `${documentId} ${locale}`).sort()).toEqual([
    'x en',
    'y fr',
  ]);
});
