import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { components } from './components';
import { desks, publishedTypes } from './desks';

interface Schema {
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string }>;
}
const read = (...parts: string[]) =>
  JSON.parse(readFileSync(path.join(__dirname, '..', ...parts), 'utf8')) as Schema;

const types = readdirSync(path.join(__dirname, '../api')).map(
  (type) => [type, read('api', type, 'content-types', type, 'schema.json')] as const,
);
const parts = readdirSync(path.join(__dirname, '../components')).flatMap((category) =>
  readdirSync(path.join(__dirname, '../components', category)).map(
    (file) =>
      [`${category}.${path.basename(file, '.json')}`, read('components', category, file)] as const,
  ),
);

test.each(types)('every field of %s has a name in both languages', (type, schema) => {
  expect(Object.keys(desks[type]?.fields ?? {}).sort()).toEqual(
    Object.keys(schema.attributes).sort(),
  );
  expect(desks[type]?.displayName).toBe(schema.info.displayName);
});

test.each(types)('%s is told to have drafts where it has', (type, { options }) => {
  expect(publishedTypes.has(type)).toBe(options?.draftAndPublish === true);
});

test.each(parts)('every field of %s has a name in both languages', (uid, schema) => {
  expect(Object.keys(components[uid]?.fields ?? {}).sort()).toEqual(
    Object.keys(schema.attributes).sort(),
  );
  expect(components[uid]?.displayName).toBe(schema.info.displayName);
});

const all = Object.entries({ ...desks, ...components });

test.each(all)('the form of %s shows each of its fields once at most', (_, { edit, fields }) => {
  const shown = edit.flat();
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.filter((name) => !fields[name])).toEqual([]);
});

test('no two names share a message id', () => {
  const ids = all.map(([, { displayName }]) => displayName);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a French field is named in French typography', () => {
  const words = all.flatMap(([, { fields }]) => Object.values(fields).flatMap(({ fr }) => fr));
  expect(
    words.filter((text) =>
      /'|[^\u202f\u00a0][;:!?»]|«[^\u202f\u00a0]/.test((text ?? '').replace(/https:/g, '')),
    ),
  ).toEqual([]);
});
