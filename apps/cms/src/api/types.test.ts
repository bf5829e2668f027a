import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entryTypes } from '@entente/model/segments';
import { faultsOfWords } from '@entente/model/wording.fixture';
import type { ContentForm } from '../platform/contentTypes/contentForm';
import type { ContentType } from '../platform/contentTypes/contentType';
import type { Reads } from '../platform/searchText/searchText';
import { components } from './components';
import { contentTypes, typeNamed, typeOf, uidOf } from './types';

interface Schema {
  info: { displayName: string };
  attributes: Record<string, { type: string; target?: string }>;
}
const read = (...parts: string[]) =>
  JSON.parse(readFileSync(path.join(__dirname, '..', ...parts), 'utf8')) as Schema;

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const types: [string, ContentType][] = Object.entries(contentTypes);
const parts = readdirSync(path.join(__dirname, '../components')).flatMap((category) =>
  readdirSync(path.join(__dirname, '../components', category)).map(
    (file) =>
      [`${category}.${path.basename(file, '.json')}`, read('components', category, file)] as const,
  ),
);

test('every folder of a type is in the list, under the name of its schema', () => {
  expect(types.map(([name]) => name).sort()).toEqual(folders.sort());
  expect(types.map(([, { schema }]) => schema.info.singularName)).toEqual(
    types.map(([name]) => name),
  );
});

test.each(folders)('every field of %s has a name in both languages', (name) => {
  const schema = read('api', name, 'content-types', name, 'schema.json');
  expect(Object.keys(typeNamed(name)?.labels ?? {}).sort()).toEqual(
    Object.keys(schema.attributes).sort(),
  );
});

test.each(types)(
  '%s says what publishing owes where it has drafts',
  (_, { schema, publishing }) => {
    expect(publishing !== null).toBe(schema.options.draftAndPublish);
  },
);

test('a type has a page where the model has an address for it', () => {
  const withPage = types.filter(([, { hasPage }]) => hasPage).map(([name]) => name);
  expect(withPage.sort()).toEqual([...entryTypes].sort());
});

test('the search finds what has a page', () => {
  const found = types.filter(([, { server }]) => server.searchText).map(([name]) => name);
  expect(found.sort()).toEqual([...entryTypes].sort());
});

const relations = ({ schema }: ContentType, reads: Reads = {}): string[] =>
  Object.entries(reads).flatMap(([field, { reads: further }]) => {
    const { type, target = '' } = schema.attributes[field] ?? { type: 'none' };
    const below = type === 'relation' ? relations(typeOf(target), further) : [];
    return [`${field} ${type}`, ...below];
  });

test('the search reads along relations that there are', () => {
  const read = types.flatMap(([, type]) => relations(type, type.server.searchText?.reads));
  expect(read.filter((one) => !one.endsWith(' relation'))).toEqual([]);
  expect(read.length).toBeGreaterThan(20);
});

// Another import would come into the admin's build: see src/admin/vite.config.ts.
test.each(folders)('the type of %s imports nothing of the server but ./server', (name) => {
  const source = readFileSync(path.join(__dirname, name, 'type.ts'), 'utf8');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
  const shown =
    /^\.\/(server|labels|content-types\/.*\.json)$|^\.\.\/\.\.\/platform\/contentTypes\//;
  expect(imported.filter((from) => !shown.test(from))).toEqual([]);
  expect(imported).toContain('./server');
});

test('what publishing follows or counts is a relation', () => {
  const followed = types.flatMap(([name, { publishing, schema }]) => {
    const { leadsTo = [], parts: own = null, needsLinks = {} } = publishing ?? {};
    return [...leadsTo, ...(own ? [own] : []), ...Object.keys(needsLinks)].map(
      (field) => [name, field, schema.attributes[field]?.type] as const,
    );
  });
  expect(followed.filter(([, , kind]) => kind !== 'relation')).toEqual([]);
  expect(followed.length).toBeGreaterThan(8);
});

test.each(parts)('every field of %s has a name in both languages', (uid, schema) => {
  expect(Object.keys(components[uid]?.labels ?? {}).sort()).toEqual(
    Object.keys(schema.attributes).sort(),
  );
  expect(components[uid]?.displayName).toBe(schema.info.displayName);
});

const all: [string, ContentForm][] = Object.entries({ ...contentTypes, ...components });

test.each(all)('the form of %s shows each of its fields once at most', (_, { edit, labels }) => {
  const shown = edit.flat();
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.filter((name) => !labels[name])).toEqual([]);
});

test('no two names share a message id', () => {
  const ids = [
    ...types.map(([, { schema }]) => schema.info.displayName),
    ...Object.values(components).map(({ displayName }) => displayName),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('a field is named, explained and missed in the typography of each language', () => {
  const words = all.flatMap(([, { labels }]) => Object.values(labels));
  // An example of what a field of JSON takes is no text.
  const told = (text = '') => text.replace(/\[".*"\]/, '[]');
  const problems = types.flatMap(([, { publishing }]) =>
    Object.values(publishing?.needsLinks ?? {}).flatMap((needed) => needed?.problem ?? []),
  );
  for (const language of ['fr', 'en'] as const)
    expect(
      [...words, ...problems].flatMap((one) =>
        faultsOfWords({ ...[one[language]].flat().map(told) }, language),
      ),
    ).toEqual([]);
});

test('a type is found by its uid, and nothing else is taken for one', () => {
  expect(typeOf(uidOf('partner'))).toBe(contentTypes.partner);
  expect(typeNamed('toString')).toBeUndefined();
  expect(() => typeOf('plugin::upload.file')).toThrow('plugin::upload.file');
  expect(() => typeOf('api::agreement.partner')).toThrow();
});
