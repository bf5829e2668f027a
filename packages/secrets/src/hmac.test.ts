import crypto, { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isSignatureOf, signText } from './hmac';

const key = 'a key of at least thirty-two characters';
const text = 'what is signed';

test('a signature is HMAC-SHA256 in base64url', () => {
  expect(signText(key, text)).toBe(createHmac('sha256', key).update(text).digest('base64url'));
  expect(signText(key, text)).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('what was signed with the same key is accepted, whatever the text and the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (some, secret) => {
      expect(isSignatureOf(secret, some, signText(secret, some))).toBe(true);
    }),
  );
});

test('another text or another key is refused', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      expect(isSignatureOf(key, other, signText(key, one))).toBe(false);
      expect(isSignatureOf(other, text, signText(one, text))).toBe(false);
    }),
  );
});

test('exactly one spelling is accepted', () => {
  const signature = signText(key, text);
  const others = [
    '',
    `${signature}=`,
    signature.slice(0, -1),
    // The last character carries two bits that mean nothing.
    ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
      .map((end) => signature.slice(0, -1) + end)
      .filter((one) => one !== signature),
  ];
  for (const other of others)
    expect({ other, is: isSignatureOf(key, text, other) }).toEqual({ other, is: false });
});

test.each(['the same', 'wrong from its first byte', 'wrong in its last byte'])(
  'a signature that is %s is compared in constant time',
  (how) => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual');
    const given = Buffer.from(signText(key, text), 'base64url');
    const at = how === 'wrong from its first byte' ? 0 : given.length - 1;
    if (how !== 'the same') given.writeUInt8(given.readUInt8(at) ^ 1, at);
    expect(isSignatureOf(key, text, given.toString('base64url'))).toBe(how === 'the same');
    expect(compare.mock.calls.map(([one]) => one)).toEqual([given]);
  },
);
