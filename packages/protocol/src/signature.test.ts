import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { CallMessage } from './call';
import { signMessage, verifyMessage } from './signature';

const key = 'a key of the calls';
const message: CallMessage = { method: 'POST', address: '/entente/live', body: '{"done":1}' };
const timestamp = 1_712_650_000;
const nonce = '3f0c8f0e-7d0c-4b5e-9f43-1f0f3c1f2a10';
const clock = { now: timestamp, maxSkewSeconds: 60 };
const signed = () => ({ ...signMessage(key, message, { timestamp, nonce }) });

const anyMessage = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  address: fc.string().map((path) => `/${path}`),
  body: fc.string({ unit: 'binary' }),
});
const anyStamp = fc.record({ timestamp: fc.nat(2 ** 31), nonce: fc.uuid() });

describe('signing', () => {
  it('covers the method, the address, the time, the nonce and the body’s digest', () => {
    const digest = createHash('sha256').update(message.body).digest('base64url');
    expect(signed()).toEqual({
      'entente-timestamp': '1712650000',
      'entente-nonce': nonce,
      'entente-signature': createHmac('sha256', key)
        .update(JSON.stringify(['POST', '/entente/live', '1712650000', nonce, digest]))
        .digest('base64url'),
    });
  });

  it.each([
    ['a fraction of a second', { timestamp: 1.5, nonce }],
    ['a time before 1970', { timestamp: -1, nonce }],
    ['no number', { timestamp: Number.NaN, nonce }],
    ['an empty nonce', { timestamp, nonce: '' }],
    ['a nonce that holds a dot', { timestamp, nonce: 'a.b' }],
  ])('refuses %s', (_, stamp) => {
    expect(() => signMessage(key, message, stamp)).toThrow(RangeError);
  });
});

describe('verifying', () => {
  it('accepts what was signed with the same key, whatever it says', () => {
    fc.assert(
      fc.property(anyMessage, anyStamp, fc.string(), (some, stamp, secret) => {
        const headers = { ...signMessage(secret, some, stamp) };
        const now = { now: stamp.timestamp, maxSkewSeconds: 0 };
        expect(verifyMessage(secret, some, headers, now)).toBe(true);
      }),
    );
  });

  it.each(['method', 'address', 'body'] as const)('refuses another %s', (part) => {
    fc.assert(
      fc.property(anyMessage, anyMessage, (one, other) => {
        fc.pre(one[part] !== other[part]);
        const headers = { ...signMessage(key, one, { timestamp, nonce }) };
        expect(verifyMessage(key, { ...one, [part]: other[part] }, headers, clock)).toBe(false);
      }),
    );
  });

  it('refuses another time and another nonce, though both would be accepted', () => {
    fc.assert(
      fc.property(anyMessage, anyStamp, anyStamp, (some, one, other) => {
        fc.pre(one.timestamp !== other.timestamp && one.nonce !== other.nonce);
        const headers = { ...signMessage(key, some, one) };
        const later = { ...headers, 'entente-timestamp': String(other.timestamp) };
        const again = { ...headers, 'entente-nonce': other.nonce };
        const at = (now: number) => ({ now, maxSkewSeconds: 60 });
        expect(verifyMessage(key, some, later, at(other.timestamp))).toBe(false);
        expect(verifyMessage(key, some, again, at(one.timestamp))).toBe(false);
      }),
    );
  });

  it('takes no part of one for the end of another', () => {
    const split = { ...message, address: '/entente/live?', body: '' };
    const headers = { ...signMessage(key, split, { timestamp, nonce }) };
    expect(verifyMessage(key, { ...split, address: '/entente/live' }, headers, clock)).toBe(false);
  });

  it('refuses another key', () => {
    expect(verifyMessage('another key', message, signed(), clock)).toBe(false);
  });

  it.each(['entente-timestamp', 'entente-nonce', 'entente-signature'] as const)(
    'refuses a call whose %s is missing, doubled, changed or empty',
    (name) => {
      const headers = signed();
      const last = headers[name].endsWith('0') ? '1' : '0';
      const bad = [undefined, [headers[name]], headers[name].slice(0, -1) + last, ''];
      for (const value of bad) {
        expect(verifyMessage(key, message, { ...headers, [name]: value }, clock)).toBe(false);
      }
    },
  );

  it.each([
    [60, true],
    [61, false],
    [-60, true],
    [-61, false],
  ])('with clocks %i seconds apart, of 60 allowed, answers %s', (skew, accepted) => {
    const now = timestamp + skew;
    expect(verifyMessage(key, message, signed(), { now, maxSkewSeconds: 60 })).toBe(accepted);
  });

  it('refuses when the time is not known', () => {
    const unknown = { now: Number.NaN, maxSkewSeconds: 60 };
    expect(verifyMessage(key, message, signed(), unknown)).toBe(false);
  });
});
