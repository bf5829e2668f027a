import crypto, { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { signRequest, verifyRequest } from './sign';

const key = 'a key of the refresh';
const body = '{"changes":[]}';
const timestamp = 1_712_650_000;
const nonce = '3f0c8f0e-7d0c-4b5e-9f43-1f0f3c1f2a10';
const clock = { now: timestamp, maxSkewSeconds: 60 };
const signed = () => ({ ...signRequest(key, body, { timestamp, nonce }) });

describe('signRequest', () => {
  it('signs the timestamp, the nonce and the body, joined by dots', () => {
    expect(signed()).toEqual({
      'entente-timestamp': '1712650000',
      'entente-nonce': nonce,
      'entente-signature': createHmac('sha256', key)
        .update(`1712650000.${nonce}.${body}`)
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
    expect(() => signRequest(key, body, stamp)).toThrow(RangeError);
  });
});

describe('verifyRequest', () => {
  it('accepts what was signed with the same key, whatever the body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, secret) => {
        const headers = { ...signRequest(secret, text, { timestamp, nonce }) };
        expect(verifyRequest(secret, text, headers, clock)).toBe(true);
      }),
    );
  });

  it('refuses another body', () => {
    expect(verifyRequest(key, `${body} `, signed(), clock)).toBe(false);
  });

  it('refuses another key', () => {
    expect(verifyRequest('another key', body, signed(), clock)).toBe(false);
  });

  it.each(['entente-timestamp', 'entente-nonce', 'entente-signature'] as const)(
    'refuses a request whose %s is missing, doubled, changed or empty',
    (name) => {
      const headers = signed();
      const last = headers[name].endsWith('0') ? '1' : '0';
      const bad = [undefined, [headers[name]], headers[name].slice(0, -1) + last, ''];
      for (const value of bad) {
        expect(verifyRequest(key, body, { ...headers, [name]: value }, clock)).toBe(false);
      }
    },
  );

  it('accepts exactly one spelling of a signature', () => {
    const headers = signed();
    const padded = { ...headers, 'entente-signature': `${headers['entente-signature']}=` };
    expect(verifyRequest(key, body, padded, clock)).toBe(false);
  });

  it.each([
    [60, true],
    [61, false],
    [-60, true],
    [-61, false],
  ])('with clocks %i seconds apart, of 60 allowed, answers %s', (skew, accepted) => {
    const now = timestamp + skew;
    expect(verifyRequest(key, body, signed(), { now, maxSkewSeconds: 60 })).toBe(accepted);
  });

  it.each(['the same', 'wrong from its first byte', 'wrong in its last byte'])(
    'compares in constant time a signature that is %s',
    (how) => {
      const compare = jest.spyOn(crypto, 'timingSafeEqual');
      const headers = signed();
      const given = Buffer.from(headers['entente-signature'], 'base64url');
      const at = how === 'wrong from its first byte' ? 0 : given.length - 1;
      if (how !== 'the same') given.writeUInt8(given.readUInt8(at) ^ 1, at);
      const received = { ...headers, 'entente-signature': given.toString('base64url') };
      expect(verifyRequest(key, body, received, clock)).toBe(how === 'the same');
      expect(compare.mock.calls.map(([one]) => one)).toEqual([given]);
    },
  );

  it('refuses when the time is not known', () => {
    const unknown = { now: Number.NaN, maxSkewSeconds: 60 };
    expect(verifyRequest(key, body, signed(), unknown)).toBe(false);
  });
});
