import { makeFrame, makeSite } from './layout.fixture';

test('a translated document leads to itself in the other language', () => {
  const { chrome, head } = makeFrame();
  const english = chrome.languages.find(({ code }) => code === 'en');
  expect(english).toMatchObject({ path: '/en/news/rennes-and-quebec', sameDocument: true });
  expect(head.path).toBe('/fr/actualites/rennes-et-quebec');
  expect(head.alternates).toEqual([
    { locale: 'fr', path: '/fr/actualites/rennes-et-quebec' },
    { locale: 'en', path: '/en/news/rennes-and-quebec' },
  ]);
});

test('an untranslated document leads to the list, says so, and is no alternate', () => {
  const { chrome, head } = makeFrame({
    addresses: new Map([['fr', { kind: 'entry', type: 'article', locale: 'fr', slug: 'a' }]]),
  });
  const english = chrome.languages.find(({ code }) => code === 'en');
  expect(english).toMatchObject({ path: '/en/news', sameDocument: false });
  expect(head.alternates.map(({ locale }) => locale)).toEqual(['fr']);
});

test('a title begins with the page and ends with the site', () => {
  expect(makeFrame({ title: 'Accords' }).head.title).toBe('Accords – Entente');
});

test('the home page’s title is the site’s name, once', () => {
  const frame = makeFrame({ site: makeSite({ name: 'Entente' }), title: 'Entente' });
  expect(frame.head.title).toBe('Entente');
});
