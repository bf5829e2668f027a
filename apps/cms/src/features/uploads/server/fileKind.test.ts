import { hasContentOf, kindNamed, type FileKind } from './fileKind';

const starts: [FileKind, string][] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\x01\x02\x03\x04WEBP'],
  ['pdf', '%PDF-1.7'],
  ['docx', 'PK\x03\x04'],
  ['odt', 'PK\x03\x04'],
];
const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each(starts)('a file of kind %s is known by how it begins', (kind, start) => {
  expect(hasContentOf(kind, bytes(start))).toBe(true);
  expect(hasContentOf(kind, bytes('<!doctype ht'))).toBe(false);
  expect(hasContentOf(kind, bytes(''))).toBe(false);
});

test.each(['.svg', '.html', '.avif', '.heic', '.exe', ''])('no file named %s is taken', (name) => {
  expect(kindNamed(name)).toBeNull();
});

test('a name in capitals announces the same kind', () => {
  expect(kindNamed('.JPG')).toBe('jpeg');
});
