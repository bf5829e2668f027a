import { warningsIn } from './warnings';

const link = (text: string) => ({ type: 'link', url: '/fr', children: [{ type: 'text', text }] });
const block = (...children: object[]) => ({ body: [{ type: 'paragraph', children }] });
const kinds = (values: Record<string, unknown>) => warningsIn(values).map(({ kind }) => kind);

test('a link that says nothing alone, or only its address, is told with its place', () => {
  expect(warningsIn({ body: [block(link('le protocole')), block(link('Cliquez ici.'))] })).toEqual([
    { kind: 'link', place: 'body.1', words: 'Cliquez ici.' },
  ]);
  expect(kinds({ body: [block(link('Ici'), link('https://www.example.org/a'))] })).toEqual([
    'link',
    'address',
  ]);
  expect(kinds({ body: [block(link('Là-bas, le fleuve'))] })).toEqual([]);
});

test('a heading without words, and a document without its language', () => {
  const heading = (text: string) => ({
    body: [{ type: 'heading', level: 2, children: [{ type: 'text', text }] }],
  });
  expect(kinds({ body: [heading('Culture'), heading(' ')] })).toEqual(['heading']);
  const file = { id: 1 };
  expect(
    warningsIn({ documents: [{ file, language: 'fr' }, { file, title: 'Annexe' }, {}] }),
  ).toEqual([{ kind: 'document', place: 'documents.1', words: 'Annexe' }]);
});

test.each([
  ['DSC_0412.JPG', {}, ['alternative']],
  ['Signature du protocole', { name: 'signature du protocole.jpg' }, ['alternative']],
  ['La signature, à l’hôtel de ville', { name: 'signature.jpg' }, []],
  ['', { name: 'signature.jpg' }, []],
])('an alternative of “%s”', (alternativeText, file, expected) => {
  expect(kinds({ alternativeText, file })).toEqual(expected);
});

test('what is no list, and what is stored oddly, is nothing', () => {
  expect(warningsIn({ body: null, documents: 'x', alternativeText: 3 })).toEqual([]);
});
