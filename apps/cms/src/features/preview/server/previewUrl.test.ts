import { readCmsEnv } from '../../../platform/env';
import { previewUrl } from './previewUrl';

const now = Date.parse('2024-04-09T10:00:00Z');
const env = readCmsEnv({
  ENTENTE_SECRET: 'a-root-secret-for-this-test-0123456789',
  ENTENTE_SITE_URL: 'https://entente.example',
});

describe('the preview of an entry', () => {
  it('is on the site, signed, for ten minutes, framed by the admin only', () => {
    const url = previewUrl(env, 'api::article.article', { documentId: 'a1', locale: 'en' }, now);
    const { origin, pathname, searchParams } = new URL(url ?? '');
    expect(origin + pathname).toBe('https://entente.example/preview/en/article/a1');
    expect(searchParams.get('expires')).toBe(String(now / 1000 + 600));
    expect(searchParams.get('frame')).toBe('http://localhost:1337 http://127.0.0.1:1337');
    expect(searchParams.get('signature')).toMatch(/^[\w-]{43}$/);
  });

  it('is in the default language for a type without languages', () => {
    const url = previewUrl(env, 'api::speaker.speaker', { documentId: 's1', locale: null }, now);
    expect(url).toContain('/preview/fr/speaker/s1?');
  });

  it('does not exist for what has no page, or no row yet', () => {
    expect(
      previewUrl(env, 'api::commitment.commitment', { documentId: 'c1' }, now),
    ).toBeUndefined();
    expect(previewUrl(env, 'api::article.article', { locale: 'fr' }, now)).toBeUndefined();
  });
});
