import { shippedMessages, type Messages } from '../../i18n/messages';
import { makeKitArticle } from './press.fixture';
import { releaseOf } from './release';
import { releaseText } from './releaseText';

/** Without the spaces of French typography. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const messages = shippedMessages('fr') as Messages;
const newsroom = {
  id: '1',
  name: 'Rédaction',
  function: 'Presse',
  email: 'p@example.org',
  phone: null,
};

const release = (overrides: Parameters<typeof makeKitArticle>[0] = {}) =>
  releaseOf(
    {
      article: makeKitArticle(overrides),
      contacts: [newsroom],
      kicker: 'Communiqué de presse',
      origin: 'Publié sur « Entente » : https://entente.example/fr/actualites/rennes-quebec',
    },
    'fr',
    messages,
  );

test('everything the page says is there, in its order', () => {
  const { kicker, dateline, lead, parts } = release();
  expect(kicker).toBe('Communiqué de presse');
  expect(plain(dateline)).toBe('Québec, 9 avril 2024');
  expect(lead).toBe('Qu’ont-ils signé\u202F? Un protocole.');
  expect(parts.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'item',
    'heading',
    'quote',
    'heading',
    'paragraph',
    'heading',
    'item',
    'heading',
    'paragraph',
  ]);
});

test('a statement keeps its language, its quotation marks and the office of its day', () => {
  const quote = release().parts.find(({ kind }) => kind === 'quote');
  expect(quote).toMatchObject({
    text: '“We look forward to it.”',
    lang: 'en',
    by: 'Une élue, maire',
  });
});

test('what was told in other words is said to be, is in no quotation marks, and is not signed', () => {
  const [statement] = makeKitArticle().statements;
  const reported = statement ? [{ ...statement, kind: 'reported' as const }] : [];
  const told = release({ statements: reported });
  expect(told.parts.find(({ kind }) => kind === 'reported')).toMatchObject({
    text: 'We look forward to it.',
    lang: 'en',
    opening: 'Propos rapportés, pas une citation directe (Une élue, maire)\u00A0:',
  });
  expect(plain(releaseText(told))).toContain('(Une élue, maire) : We look forward to it.');
  expect(releaseText(told)).not.toContain('— Une élue');
});

test('a release that names its own contacts does not get the newsroom’s', () => {
  const own = {
    ...newsroom,
    name: 'Service de presse',
    __typename: 'ComponentPressContact' as const,
  };
  const text = releaseText(release({ pressContacts: [own] }));
  expect(text).toContain('Service de presse');
  expect(text).not.toContain('Rédaction');
});

test('the text file has a line for each paragraph and says who spoke', () => {
  const text = plain(releaseText(release()));
  expect(text).toContain('Communiqué de presse');
  expect(text).toContain('TROIS DOMAINES');
  expect(text).toContain('“We look forward to it.” — Une élue, maire');
  expect(text).toContain('Corrigé le 10 avril 2024 – La durée est de cinq ans.');
});
