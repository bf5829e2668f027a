import path from 'node:path';
import Ajv from 'ajv';
import schema from '../../draft.schema.json';
import { untrue, withoutEvidence } from '../draft.fixture';
import { readRelease } from '../readRelease';
import { readCorpus } from './corpus.fixture';
import { measure, rates } from './measure.fixture';

const folder = path.join(__dirname, '../../corpus');
const open = readCorpus(folder, 'open');
const sealed = readCorpus(folder, 'sealed');
const all = [...open, ...sealed, ...readCorpus(folder, 'third')];
const { byField } = measure(folder, 'open');
const validate = new Ajv({ allErrors: true }).compile(schema);

it('holds sixty French and forty English releases, a third of them sealed', () => {
  const first = [...open, ...sealed];
  expect(first.filter(({ name }) => name.includes('/fr/')).length).toBeGreaterThanOrEqual(60);
  expect(first.filter(({ name }) => name.includes('/en/')).length).toBeGreaterThanOrEqual(40);
  expect(sealed.length * 3).toBeGreaterThanOrEqual(first.length);
});

it.each(all.map(({ name, text }) => [name, text]))(
  '%s is a draft as the schema says, and true',
  (_name, text) => {
    const draft = readRelease(text);
    validate(draft);
    expect(validate.errors ?? []).toEqual([]);
    expect(untrue(draft)).toEqual([]);
    expect(withoutEvidence(draft)).toEqual([]);
  },
);

it.each([
  ['open', []],
  // Below the first paragraph a headline is a section's; marks of Markdown are none that are read.
  [
    'third',
    [
      'third/fr/12-mairesse.txt',
      'third/fr/25-markdown.txt',
      'third/en/08-titles.txt',
      'third/en/12-twice.txt',
    ],
  ],
] as const)('misses nothing of the %s part that it once found', (part, known) => {
  expect(measure(folder, part).misses.map(({ release }) => release)).toEqual(known);
});

// What has been reached isn't lost. The sealed part is counted by the bench alone.
it.each([
  ['direct', 0.97],
  ['text exact', 0.95],
  ['speakers', 0.95],
  ['reported', 0.85],
  ['dates', 0.98],
  ['parties', 0.95],
  ['instrument', 0.95],
  ['partners', 0.9],
])('finds %s in the open part with an F1 of %s at least', (field, least) => {
  const count = byField.get(field);
  expect(count && rates(count).f1).toBeGreaterThanOrEqual(least);
});
