import { linksIn } from './linksIn';

test.each<[string, unknown, string[]]>([
  ['nothing', null, []],
  ['an id', 'a', ['a']],
  ['ids', ['a', { documentId: 'b', locale: 'fr' }], ['a', 'b']],
  ['a new list', { set: [{ documentId: 'a' }] }, ['a']],
  [
    'what is added',
    { connect: [{ id: 3, documentId: 'a' }], disconnect: [{ documentId: 'b' }] },
    ['a'],
  ],
  ['both', { set: ['a'], connect: ['b'] }, ['a', 'b']],
  ['a number of a row', [{ id: 3 }], []],
  ['what is removed', { disconnect: [{ documentId: 'b' }] }, []],
])('a relation’s value links %s', (_, value, found) => {
  expect(linksIn(value).map(({ documentId }) => documentId)).toEqual(found);
});

test('the language in which a link is chosen is told', () => {
  const connect = [
    { documentId: 'a', locale: 'en' },
    { documentId: 'b', locale: '' },
  ];
  expect(linksIn({ connect })).toEqual([{ documentId: 'a', locale: 'en' }, { documentId: 'b' }]);
});
