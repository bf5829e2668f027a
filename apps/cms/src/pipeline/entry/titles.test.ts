import { titleFor } from './titles';

const partner = [
  { documentId: 'p', locale: 'fr', title: 'Ville de Québec' },
  { documentId: 'p', locale: 'en', title: 'Québec City' },
];

describe('what an entry is called for somebody who reads a language', () => {
  test('is its title in that language, whatever row comes first', () => {
    expect(titleFor(partner, 'en', 'fr')).toBe('Québec City');
    expect(titleFor([...partner].reverse(), 'fr', 'fr')).toBe('Ville de Québec');
  });

  test('is that of the default language where it is not translated', () => {
    expect(titleFor(partner, 'de', 'fr')).toBe('Ville de Québec');
  });

  test('is that of the language it is written in where there is no other', () => {
    expect(titleFor(partner.slice(1), 'fr', 'fr')).toBe('Québec City');
  });

  test('is its only one where the type has no languages', () => {
    const member = [{ documentId: 'm', locale: '', title: 'head' }];
    expect(titleFor(member, 'en', 'fr')).toBe('head');
  });

  test('is not the empty title of an unfinished translation', () => {
    const unfinished = [...partner.slice(0, 1), { documentId: 'p', locale: 'en', title: '' }];
    expect(titleFor(unfinished, 'en', 'fr')).toBe('Ville de Québec');
  });

  test('is nothing for one that is deleted', () => {
    expect(titleFor([], 'fr', 'fr')).toBe('');
  });
});
