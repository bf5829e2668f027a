import fc from 'fast-check';
import { deriveSecret } from './derive';
import { openSealed, sealText } from './seal';

const key = deriveSecret('0123456789abcdef0123456789abcdef', 'second-factor-sealing');
const other = deriveSecret('fedcba9876543210fedcba9876543210', 'second-factor-sealing');

test('what was sealed opens where it belongs, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
      expect(openSealed(key, place, sealText(key, place, text))).toBe(text);
    }),
  );
});

test('it opens nowhere else, nor with another key', () => {
  const sealed = sealText(key, 'person 7', 'secret');
  expect(openSealed(key, 'person 8', sealed)).toBeNull();
  expect(openSealed(other, 'person 7', sealed)).toBeNull();
});

test('nor once a byte of it was changed, nor cut', () => {
  const bytes = Buffer.from(sealText(key, 'person 7', 'secret'), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(openSealed(key, 'person 7', changed.toString('base64url'))).toBeNull();
  }
  expect(openSealed(key, 'person 7', bytes.subarray(0, 20).toString('base64url'))).toBeNull();
});

test('it does not show what it holds, and no two are the same', () => {
  const sealed = sealText(key, 'person 7', 'secret');
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('secret');
  expect(sealText(key, 'person 7', 'secret')).not.toBe(sealed);
});
