import { createHmac } from 'node:crypto';
import { deriveSecret, purposes } from './derive';

const root = '0123456789abcdef0123456789abcdef';

/** HKDF of RFC 5869 written out for one block: extract, then expand. */
function hkdfByHand(secret: string, salt: string, info: string): string {
  const pseudoRandomKey = createHmac('sha256', salt).update(secret).digest();
  return createHmac('sha256', pseudoRandomKey).update(`${info}\u0001`).digest('base64url');
}

describe('deriveSecret', () => {
  it('is HKDF-SHA256 with the purpose as its information', () => {
    expect(deriveSecret(root, 'site-read-token')).toBe(
      hkdfByHand(root, 'entente', 'site-read-token'),
    );
  });

  it('gives each purpose its own secret of 43 characters that need no escaping', () => {
    const secrets = purposes.map((purpose) => deriveSecret(root, purpose));
    expect(new Set(secrets).size).toBe(purposes.length);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('gives another root other secrets', () => {
    const other = root.replace('0', '1');
    expect(deriveSecret(other, 'strapi-jwt')).not.toBe(deriveSecret(root, 'strapi-jwt'));
  });

  it('refuses a root that is too short, without quoting it', () => {
    const short = 'hunter2hunter2hunter2hunter2hun';
    expect(() => deriveSecret(short, 'strapi-jwt')).toThrow(RangeError);
    expect(() => deriveSecret(short, 'strapi-jwt')).not.toThrow(/hunter2/);
  });
});
