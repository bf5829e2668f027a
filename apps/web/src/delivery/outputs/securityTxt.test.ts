import { preferredLocale } from './preferredLocale';
import { securityTxt } from './securityTxt';

const facts = {
  email: 'contact@e.example',
  legalNotice: 'https://e.example/fr/mentions-legales',
  languages: ['fr', 'en'],
  self: 'https://e.example/.well-known/security.txt',
};

describe('security.txt', () => {
  test('expires in half a year, counted from the day it is read', () => {
    const text = securityTxt(facts, new Date('2026-11-24T17:00:00Z'));
    expect(text).toContain('Contact: mailto:contact@e.example\n');
    expect(text).toContain('Expires: 2027-05-23T00:00:00.000Z\n');
    expect(text).toContain('Preferred-Languages: fr, en\n');
  });

  test.each([null, 'nobody', 'a@b\nContact: evil'])(
    'leads to the legal notice where %j is no address to write to',
    (email) => {
      const text = securityTxt({ ...facts, email }, new Date());
      expect(text.match(/^Contact: .*$/gm)).toEqual([`Contact: ${facts.legalNotice}`]);
    },
  );
});

describe('the language a reader prefers', () => {
  test.each([
    ['de, en-GB;q=0.8, fr;q=0.5', 'en'],
    ['fr-CA', 'fr'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['*', null],
    [undefined, null],
    [';;;q=,=', null],
  ])('%s is %s', (header, expected) => {
    expect(preferredLocale(header, ['fr', 'en'])).toBe(expected);
  });
});
