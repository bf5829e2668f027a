import { parseEnv } from './env';
import { ConfigError } from './errors';

const good = {
  ENTENTE_SECRET: 'x'.repeat(32),
  ENTENTE_CMS_URL: 'http://127.0.0.1:1337',
  ENTENTE_SITE_URL: 'https://entente.example/',
  ENTENTE_DATA_DIR: '/var/lib/entente',
};

function messageOf(source: Record<string, string | undefined>): string {
  try {
    parseEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('the environment was accepted');
}

describe('the environment', () => {
  test('is read, with French and English as the languages unless told otherwise', () => {
    expect(parseEnv(good)).toEqual({
      secret: good.ENTENTE_SECRET,
      cmsUrl: 'http://127.0.0.1:1337',
      siteUrl: 'https://entente.example',
      dataDir: '/var/lib/entente',
      locales: ['fr', 'en'],
      localesDir: null,
    });
  });

  test('takes more languages, the first being the default', () => {
    const env = parseEnv({ ...good, ENTENTE_LOCALES: 'en, fr,es', ENTENTE_LOCALES_DIR: '/l' });
    expect(env.locales).toEqual(['en', 'fr', 'es']);
    expect(env.localesDir).toBe('/l');
  });

  test('names every variable that is missing, at once', () => {
    const message = messageOf({});
    for (const name of Object.keys(good)) expect(message).toContain(`${name} is not set`);
  });

  test.each([
    ['ENTENTE_SECRET', 'short'],
    ['ENTENTE_CMS_URL', 'ftp://cms'],
    ['ENTENTE_SITE_URL', 'https://entente.example/site'],
    ['ENTENTE_DATA_DIR', './data'],
    ['ENTENTE_LOCALES', 'fr,<b>'],
  ])('refuses a wrong %s and says so', (name, value) => {
    expect(messageOf({ ...good, [name]: value })).toContain(name);
  });

  test('never repeats the secret in its message', () => {
    expect(messageOf({ ...good, ENTENTE_SECRET: 'not-long-enough' })).not.toContain('not-long');
  });
});
