import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOfWords } from '@entente/model/wording.fixture';

const source = path.join(__dirname, '../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(path.join(source, file), 'utf8');
const wordsIn = (folder: string, language: string) =>
  JSON.parse(textOf(path.join(folder, `${language}.json`))) as Record<string, string>;

const folders = files
  .filter((file) => file.endsWith(path.join('words', 'fr.json')))
  .map((file) => path.dirname(file))
  .sort();

const choices = files
  .filter((file) => /^(?:api|components)\b.*\.json$/.test(file))
  .map((file) => textOf(file).replaceAll('"', "'"))
  .join('\n');

/**
 * The code that may say the words of a folder: its own feature's or type's; all of it for those that
 * are shared. A choice of a list is said where Strapi shows a field of that list.
 */
function codeFor(folder: string): string {
  const owner = path.dirname(folder);
  const within = ['pipeline', 'platform'].includes(owner) ? '' : owner + path.sep;
  return files
    .filter((file) => file.startsWith(within) && /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
    .map(textOf)
    .join('\n')
    .concat(owner.endsWith('contentForms') ? choices : '');
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What can be said: each text between quotes, and each template, whose values may be anything. */
function sayable(code: string): { keys: Set<string>; templates: RegExp[] } {
  const keys = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key ?? ''));
  const templates = [...code.matchAll(/`((?:\$\{[^}`]*\}|[^`\s$])+)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
    // One that is all value would make every key a used one.
    .filter((parts) => parts.some((part) => /\w{3}|\w\.|\.\w/.test(part)))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('[\\w.-]*')}$`));
  return { keys, templates };
}

/** '{when}', '{count, plural, …': not the words of a choice, as in 'one {once}'. */
const place = /(?<!(?:one|other|true|=\d) )\{\w+(?=[},])/g;

test('features, types, the pipeline and the platform have words', () => {
  expect(folders).toEqual(expect.arrayContaining(['pipeline/words', 'platform/words']));
  expect(folders.length).toBeGreaterThan(15);
});

describe.each(folders)('the words of %s', (folder) => {
  const [fr, en] = [wordsIn(folder, 'fr'), wordsIn(folder, 'en')];

  test('are the same in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });

  test('have the same values to be filled in', () => {
    const placesIn = (text: string) => [...new Set(text.match(place))].sort();
    for (const [key, text] of Object.entries(fr))
      expect([key, placesIn(en[key] ?? '')]).toEqual([key, placesIn(text)]);
  });

  test('are all said somewhere', () => {
    const { keys, templates } = sayable(codeFor(folder));
    const unsaid = Object.keys(fr).filter(
      (key) => !keys.has(key) && !templates.some((template) => template.test(key)),
    );
    expect(unsaid).toEqual([]);
  });

  test('follow the typography of their language', () => {
    expect(faultsOfWords(fr, 'fr')).toEqual([]);
    expect(faultsOfWords(en, 'en')).toEqual([]);
  });
});

const strapis = files.filter((file) => /^admin.words.strapi.\w+\.(?:fr|en)\.json$/.test(file));

test.each(strapis)('so do the words put in place of Strapi’s: %s', (file) => {
  const language = file.endsWith('.fr.json') ? 'fr' : 'en';
  expect(faultsOfWords(JSON.parse(textOf(file)), language)).toEqual([]);
});
