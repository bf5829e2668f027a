import { inOrderOfLinks } from './steps';

const entry = (key: string, ...to: string[]) => ({ key, shared: {}, links: { to } });

test('a type is written after those that its entries link to, else in the order of the list', () => {
  const entries: Record<string, ReturnType<typeof entry>[]> = {
    article: [entry('news', 'pact', 'photo')],
    agreement: [entry('pact', 'city'), entry('amendment', 'pact')],
    partner: [entry('city', 'photo')],
    media: [entry('photo')],
    page: [entry('about')],
  };
  expect(inOrderOfLinks(Object.keys(entries), (name) => entries[name] ?? [])).toEqual([
    'media',
    'page',
    'partner',
    'agreement',
    'article',
  ]);
});

test('types that link to each other are told, instead of being written without their links', () => {
  const entries: Record<string, ReturnType<typeof entry>[]> = {
    article: [entry('news', 'words')],
    statement: [entry('words', 'news')],
  };
  expect(() => inOrderOfLinks(Object.keys(entries), (name) => entries[name] ?? [])).toThrow(
    'article, statement',
  );
});
