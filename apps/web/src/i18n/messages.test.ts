import { faultsOfWords } from '@entente/model/wording.fixture';
import en from '../../messages/en.json';
import fr from '../../messages/fr.json';
import { missingMessages, shippedMessages } from './messages';

const placeholders = (messages: unknown): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found[path] = (value.match(/\{\w+\}/g) ?? []).sort();
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`);
  };
  walk(messages, '');
  return found;
};

test('English has every text that French has', () => {
  expect(missingMessages(en)).toEqual([]);
});

test('English has no text that French lacks', () => {
  expect(missingMessages(fr, en)).toEqual([]);
});

test('both languages fill the same gaps in the same texts', () => {
  expect(placeholders(en)).toEqual(placeholders(fr));
});

test('a text that is missing or blank is named by its place', () => {
  const broken = { ...en, notFound: { title: ' ' } };
  expect(missingMessages(broken)).toEqual([
    'notFound.title',
    'notFound.text',
    'notFound.translated',
  ]);
});

test('a locale that is added by configuration has no messages here, even when named like a property', () => {
  expect(shippedMessages('es')).toBeUndefined();
  expect(shippedMessages('constructor')).toBeUndefined();
});

test('what stands before a page’s title has no dash: the one before the site’s name is the only', () => {
  for (const words of [fr, en]) {
    for (const title of [words.preview.title, words.preview.press.title, words.list.titleOfPage]) {
      expect(title).toContain('{title}');
      expect(title).not.toMatch(/[–—]/);
    }
  }
});

test('every word follows the typography of its language as it stands in its file', () => {
  expect(faultsOfWords(fr, 'fr')).toEqual([]);
  expect(faultsOfWords(en, 'en')).toEqual([]);
});
