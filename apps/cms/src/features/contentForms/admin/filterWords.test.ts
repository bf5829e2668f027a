import { filtersInWords } from './filterWords';

const filters = {
  layout: { settings: { displayName: 'Accord' } },
  displayedFilters: [
    { name: 'updatedAt', type: 'datetime', label: 'updatedAt' },
    { name: 'instrument', type: 'enumeration', label: 'instrument', options: [] },
    { name: 'entersIntoForceOnSignature', type: 'boolean', label: 'entersIntoForceOnSignature' },
    { name: '__status', type: 'enumeration', label: { id: 'status' } },
  ],
};
const namedIn = (name: string, language: 'fr' | 'en') =>
  filtersInWords(filters, language, 'input').displayedFilters.find((one) => one.name === name);

test('a filter has the name of its column', () => {
  expect(namedIn('updatedAt', 'fr')?.label).toEqual({
    id: 'content-manager.content-types.api::agreement.agreement.updatedAt',
    defaultMessage: 'updatedAt',
  });
  expect(namedIn('__status', 'fr')?.label).toEqual({ id: 'status' });
});

test('a choice has an input of its own, so that it is said in words', () => {
  expect(namedIn('instrument', 'fr')?.input).toBe('input');
  expect(namedIn('updatedAt', 'fr')?.input).toBeUndefined();
});

test('yes and no are chosen by these words', () => {
  const { type, options } = namedIn('entersIntoForceOnSignature', 'fr') ?? {};
  expect(type).toBe('enumeration');
  expect(options).toEqual([
    { label: 'Oui', value: 'true' },
    { label: 'Non', value: 'false' },
  ]);
});

test('the filters of what is not ours keep their names', () => {
  const other = { ...filters, layout: { settings: { displayName: 'User' } } };
  expect(filtersInWords(other, 'fr', 'input').displayedFilters[0]?.label).toBe('updatedAt');
});
