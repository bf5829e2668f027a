import fc from 'fast-check';
import { safeName } from './safeNames';

test.each([
  ['réunion ? « Québec ».jpg', 'réunion - « Québec ».jpg'],
  ['signature.jpeg', 'signature.jpeg'],
  ['../../etc/passwd.pdf', '..-..-etc-passwd.pdf'],
  ['a\u0000b.png', 'a-b.png'],
  ['???.png', 'fichier.png'],
  [`${'é'.repeat(236)}.jpg`, `${'é'.repeat(100)}.jpg`],
  ['محمد.pdf', 'محمد.pdf'],
])('%j is kept as %j', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

test('every name can be kept by a disk and a database, and is safe as it is then', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (base) => {
      const kept = safeName(`n${base}.jpg`);
      expect(kept).toMatch(/.\.jpg$/u);
      expect(kept).not.toMatch(/[\u0000/\\?*]/u);
      // No half of a character.
      expect(kept).not.toMatch(/\p{Cs}/u);
      expect([...kept].length).toBeLessThanOrEqual(104);
      expect(safeName(kept)).toBe(kept);
    }),
  );
});
