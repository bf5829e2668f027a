import { addressOf, codeAt, newSecret, stepOf } from './totp';

// RFC 6238's own secret and moments, its codes cut to six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [20000000000, '353130'],
])('at %i s the code is that of RFC 6238', (seconds, code) => {
  expect(codeAt(secret, seconds * 1000)).toBe(code);
});

test('a code is good in its half minute, and in those beside it', () => {
  const at = 1_800_000_015_000;
  const steps = [-60_000, -30_000, 0, 30_000, 60_000].map((ms) =>
    stepOf(secret, codeAt(secret, at + ms), at, 0),
  );
  expect(steps).toEqual([null, 59_999_999, 60_000_000, 60_000_001, null]);
});

test('it opens once', () => {
  const at = 1_800_000_015_000;
  expect(stepOf(secret, codeAt(secret, at), at, 60_000_000)).toBeNull();
});

test.each(['', '12345', '1234567', '12 456', 'abcdef'])('“%s” is no code', (code) => {
  expect(stepOf(secret, code, 0, -1)).toBeNull();
});

test('a secret has 160 bits, and the authenticator is told whose it is', () => {
  const own = newSecret();
  expect(own).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(own);
  expect(addressOf(own, 'a@b.example')).toMatch(
    new RegExp(`^otpauth://totp/Entente:a%40b\\.example\\?.*secret=${own}`),
  );
});
