import fc from 'fast-check';
import { sharedParts } from '../../../platform/contentTypes/sharedParts';
import { keyAt, partsToShow } from './partsToShow';

const shared = { type: 'component', pluginOptions: { i18n: { localized: false } } };

test('shared are the parts that no language has for itself', () => {
  expect(
    sharedParts({
      pressContacts: shared,
      sources: { type: 'component' },
      corrections: { type: 'component', pluginOptions: { i18n: { localized: true } } },
      date: { type: 'date' },
    }),
  ).toEqual(['pressContacts', 'sources']);
});

test('the parts come without the ids of the other language, in their order', () => {
  const entry = {
    pressContacts: [
      { id: 4, name: 'Ana' },
      { id: 9, name: 'Bo' },
    ],
  };
  expect(partsToShow(['pressContacts'], entry, { pressContacts: [] })).toEqual({
    pressContacts: [
      { name: 'Ana', __temp_key__: 'a0' },
      { name: 'Bo', __temp_key__: 'a1' },
    ],
  });
});

test('what a part holds comes along, and is no row of the other language either', () => {
  const entry = { embed: { id: 1, hosts: [{ id: 2, host: 'https://a.example' }], theme: null } };
  expect(partsToShow(['embed'], entry, { embed: null })).toEqual({
    embed: { hosts: [{ host: 'https://a.example', __temp_key__: 'a0' }], theme: null },
  });
});

test('whatever somebody has filled in already stays', () => {
  const parts = fc.array(fc.record({ id: fc.nat(), name: fc.string() }), { minLength: 1 });
  fc.assert(
    fc.property(parts, parts, (stored, typed) => {
      expect(partsToShow(['sources'], { sources: stored }, { sources: typed })).toEqual({});
    }),
  );
});

test('the keys of a list ascend, however long it is', () => {
  const keys = Array.from({ length: 500 }, (_, place) => keyAt(place));
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});
