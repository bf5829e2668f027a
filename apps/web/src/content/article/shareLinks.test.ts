import { shareLinks } from './shareLinks';

const url = 'https://entente.example/fr/actualites/a?b=c&d';

test('a letter has the headline as its subject and the address in it', () => {
  const [letter] = shareLinks('Rennes & Québec : « oui »', url);
  const { searchParams, protocol } = new URL(letter?.href ?? '');
  expect(protocol).toBe('mailto:');
  expect(searchParams.get('subject')).toBe('Rennes & Québec : « oui »');
  expect(searchParams.get('body')).toBe(`Rennes & Québec : « oui »\n${url}`);
});

test('a network is given the address as it is, and nothing about the reader', () => {
  for (const { network, href } of shareLinks('Titre', url).slice(1)) {
    const values = [...new URL(href).searchParams.values()];
    expect([network, values]).toEqual([network, [expect.stringContaining(url)]]);
  }
});
