import { SITE_PREVIEW_TOKEN, SITE_READ_TOKEN } from '../platform/access/siteTokens';
import { askedFor, type GraphqlContext } from './reader';

const context = (token: string | null, args: Record<string, unknown>): GraphqlContext => ({
  state: token ? { auth: { credentials: { name: token } } } : {},
  rootQueryArgsByPath: new Map([['articles', args]]),
});
const nested = { key: 'domains', prev: { key: 0, prev: { key: 'articles', prev: undefined } } };

describe('what a nested entry is asked for', () => {
  it('follows the root of its branch', () => {
    expect(askedFor(context(SITE_READ_TOKEN, { locale: 'en' }), nested)).toEqual({
      version: 'published',
      locale: 'en',
    });
  });

  it('is a draft for the preview token alone', () => {
    const version = (token: string | null) =>
      askedFor(context(token, { status: 'draft' }), nested).version;
    expect(version(SITE_PREVIEW_TOKEN)).toBe('draft');
    expect(version(SITE_READ_TOKEN)).toBe('published');
    expect(version(null)).toBe('published');
  });

  it('is what is published when the preview token does not ask for drafts', () => {
    expect(askedFor(context(SITE_PREVIEW_TOKEN, {}), nested).version).toBe('published');
  });

  it('has no locale of its own when every locale, or none, is asked', () => {
    expect(askedFor(context(SITE_READ_TOKEN, { locale: '*' }), nested).locale).toBeNull();
    expect(askedFor(context(SITE_READ_TOKEN, {}), nested).locale).toBeNull();
  });

  it('does not take the arguments of another branch', () => {
    const other = { key: 'agreements', prev: undefined };
    expect(askedFor(context(SITE_READ_TOKEN, { locale: 'en' }), other).locale).toBeNull();
  });
});
