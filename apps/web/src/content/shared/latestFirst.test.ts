import { latestFirst } from './latestFirst';

test('a visit found in two lists is shown once, and the latest comes first', () => {
  const visits = [
    { documentId: 'a', start: '2018-11-01' },
    { documentId: 'b', start: '2024-04-07' },
    { documentId: 'a', start: '2018-11-01' },
    { documentId: 'c', start: null },
  ];
  expect(latestFirst(visits).map(({ documentId }) => documentId)).toEqual(['b', 'a', 'c']);
});
