import fc from 'fast-check';
import { webAddressProblem } from './webAddress';

test.each([
  'https://www.ville.quebec.qc.ca/',
  'http://metropole.rennes.fr/actualité?a=1&b=é#là',
  'HTTPS://Example.ORG',
  'https://[2001:db8::1]/x',
])('%s is the address of a page', (text) => {
  expect(webAddressProblem(text)).toBeNull();
});

test.each([
  ['www.rennes.fr', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['ftp://example.org', 'scheme'],
  ['', 'scheme'],
  [' https://example.org', 'spaces'],
  ['https://example.org/a b', 'spaces'],
  ['https://example.org/\n', 'spaces'],
  ['https://someone:secret@example.org/', 'credentials'],
  ['https://someone@example.org/', 'credentials'],
  ['https://', 'unreadable'],
  ['https://intranet/', 'unreadable'],
  ['https://exa<mple.org/', 'unreadable'],
] as const)('%j is none: %s', (text, problem) => {
  expect(webAddressProblem(text)).toBe(problem);
});

test('what is taken opens over HTTP, without a name and a password', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
      if (webAddressProblem(text) !== null) return;
      const { protocol, username, password } = new URL(text);
      expect([['http:', 'https:'].includes(protocol), username, password]).toEqual([true, '', '']);
    }),
  );
});
