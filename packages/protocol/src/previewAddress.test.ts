import fc from 'fast-check';
import { previewSeconds } from './limits';
import {
  checkPreview,
  previewPath,
  readPreview,
  signPreview,
  type PreviewClaim,
} from './previewAddress';

const key = 'a-key';
const now = 1_700_000_000;
const claim: PreviewClaim = {
  type: 'article',
  id: 'k3v9',
  locale: 'fr',
  expires: now + previewSeconds,
  frame: 'http://localhost:1337',
};
const check = (
  changed: Partial<PreviewClaim> = {},
  at = now,
  signature = signPreview(key, claim),
) => checkPreview(key, { ...claim, ...changed }, signature, at);

describe('a link to a preview', () => {
  it('is valid for ten minutes', () => {
    expect(check()).toBe('valid');
    expect(check({}, now + previewSeconds - 1)).toBe('valid');
    expect(check({}, now + previewSeconds)).toBe('expired');
  });

  it.each([
    ['another entry', { id: 'other' }],
    ['another type', { type: 'agreement' }],
    ['another language', { locale: 'en' }],
    ['another moment', { expires: claim.expires - 1 }],
    ['another frame', { frame: 'https://evil.example' }],
  ])('is worth nothing for %s', (_what, changed) => {
    expect(check(changed)).toBe('altered');
  });

  it('is worth nothing with another signature, key or spelling', () => {
    expect(check({}, now, signPreview('another key', claim))).toBe('altered');
    expect(check({}, now, '')).toBe('altered');
    expect(check({}, now, `${signPreview(key, claim)}=`)).toBe('altered');
  });

  it('can not be signed for longer, nor for never', () => {
    const long = { ...claim, expires: now + previewSeconds + 1 };
    expect(checkPreview(key, long, signPreview(key, long), now)).toBe('altered');
    const never = { ...claim, expires: NaN };
    expect(checkPreview(key, never, signPreview(key, never), now)).toBe('altered');
  });

  it('is a path of the site, whatever its parts hold', () => {
    const path = previewPath(key, { ...claim, id: '//evil.example' });
    expect(path).toMatch(/^\/preview\/fr\/article\/%2F%2Fevil\.example\?expires=1700000600&/);
  });
});

describe('reading the address of a preview', () => {
  const read = (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://entente.example');
    const [locale, type, documentId] = pathname.split('/').slice(2).map(decodeURIComponent);
    return readPreview({ locale, type, documentId, ...Object.fromEntries(searchParams) });
  };

  // No entry and no file is called so, and a URL takes these for folders.
  const anyId = fc.string({ minLength: 1 }).filter((id) => !['.', '..'].includes(id));

  it('gives back what was signed', () => {
    fc.assert(
      fc.property(anyId, fc.string({ minLength: 1 }), (id, frame) => {
        const asked = { ...claim, id, frame };
        expect(read(previewPath(key, asked))).toEqual({
          claim: asked,
          signature: signPreview(key, asked),
        });
      }),
    );
  });

  it.each([
    { expires: undefined },
    { expires: '' },
    { expires: 'soon' },
    { expires: `0x${claim.expires.toString(16)}` },
    { expires: `${claim.expires}.0` },
    { signature: undefined },
    { signature: ['a', 'b'] },
    { frame: ['http://localhost:1337', 'https://evil.example'] },
  ])('finds nothing valid where it holds %j', (changed) => {
    const parameters = {
      locale: claim.locale,
      type: claim.type,
      documentId: claim.id,
      expires: String(claim.expires),
      frame: claim.frame,
      signature: signPreview(key, claim),
    };
    expect(checkPreview(key, readPreview(parameters).claim, signPreview(key, claim), now)).toBe(
      'valid',
    );
    const { claim: found, signature } = readPreview({ ...parameters, ...changed });
    expect(checkPreview(key, found, signature, now)).toBe('altered');
  });
});
