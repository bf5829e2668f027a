import path from 'node:path';
import { ConfigError } from './configError';
import { readCmsEnv } from './env';

const secret = 's'.repeat(32);
const read = (variables: Record<string, string>) =>
  readCmsEnv({ ENTENTE_SECRET: secret, ...variables });

describe('the environment of the CMS', () => {
  it('needs nothing but the secret', () => {
    expect(read({})).toEqual({
      secret,
      dataDir: path.resolve('data'),
      host: '127.0.0.1',
      port: 1337,
      locales: ['fr', 'en'],
      siteUrl: 'http://localhost:3000',
      siteInternalUrls: ['http://localhost:3000'],
      publicUrl: '',
      database: { client: 'sqlite' },
      administrator: null,
      seed: 'none',
      fourEyes: 'auto',
      sourceFirst: false,
      remindersTo: [],
      mail: 'send',
      mailFrom: 'no-reply@localhost',
      mailRelay: null,
      linkCheck: 'internal',
      linkCheckHosts: [],
      sessionHours: 10,
      secondFactor: 'optional',
      singleSignOn: null,
      localPasswords: true,
      trustedProxies: [],
      localesDir: null,
    });
  });

  it.each([
    ['a missing secret', { ENTENTE_SECRET: '' }, 'ENTENTE_SECRET'],
    ['a secret one character too short', { ENTENTE_SECRET: 's'.repeat(31) }, 'ENTENTE_SECRET'],
    ['a port that is no number', { PORT: 'http' }, 'PORT'],
    ['port 0', { PORT: '0' }, 'PORT'],
    ['a port above 65535', { PORT: '65536' }, 'PORT'],
    ['a locale that is no language code', { ENTENTE_LOCALES: 'fr,English' }, 'ENTENTE_LOCALES'],
    ['an empty place among the locales', { ENTENTE_LOCALES: 'fr,,en' }, 'ENTENTE_LOCALES'],
    ['a site address without its scheme', { ENTENTE_SITE_URL: 'site' }, 'ENTENTE_SITE_URL'],
    ['a database it does not know', { DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT'],
    ['a rule of four eyes that is none', { ENTENTE_FOUR_EYES: 'yes' }, 'ENTENTE_FOUR_EYES'],
    ['a first language that may be', { ENTENTE_SOURCE_FIRST: 'yes' }, 'ENTENTE_SOURCE_FIRST'],
    ['a reminder to nobody', { ENTENTE_REMINDERS_TO: 'relations' }, 'ENTENTE_REMINDERS_TO'],
    ['a relay that is none', { ENTENTE_MAIL_RELAY: 'relay:587' }, 'ENTENTE_MAIL_RELAY'],
    ['a way of mail it does not know', { ENTENTE_MAIL: 'pigeon' }, 'ENTENTE_MAIL'],
    ['a check of links it does not know', { ENTENTE_LINK_CHECK: 'yes' }, 'ENTENTE_LINK_CHECK'],
    ['every host at once', { ENTENTE_LINK_CHECK_HOSTS: '*' }, 'ENTENTE_LINK_CHECK_HOSTS'],
    ['a session without end', { ENTENTE_SESSION_HOURS: '999' }, 'ENTENTE_SESSION_HOURS'],
    ['a second factor that may be', { ENTENTE_SECOND_FACTOR: 'yes' }, 'ENTENTE_SECOND_FACTOR'],
    ['a proxy without an address', { ENTENTE_TRUSTED_PROXIES: 'nginx' }, 'ENTENTE_TRUSTED_PROXIES'],
    ['a host with a path', { ENTENTE_LINK_CHECK_HOSTS: 'a.example/b' }, 'ENTENTE_LINK_CHECK_HOSTS'],
    [
      'a range of addresses',
      { ENTENTE_LINK_CHECK_HOSTS: '10.0.0.0/8' },
      'ENTENTE_LINK_CHECK_HOSTS',
    ],
    ['PostgreSQL without an address', { DATABASE_CLIENT: 'postgres' }, 'DATABASE_URL'],
  ])('refuses %s and names the variable', (_, variables, name) => {
    expect(() => read(variables)).toThrow(ConfigError);
    expect(() => read(variables)).toThrow(name);
  });

  it('never repeats the secret in what it says', () => {
    const short = 'a-secret-too-short';
    expect(() => read({ ENTENTE_SECRET: short })).not.toThrow(short);
    expect(() => read({ ENTENTE_SECRET: short })).toThrow(ConfigError);
  });

  it('takes hosts as addresses write them', () => {
    const linkCheckHosts = 'Intranet.Ville.example:8080, [::1]:90, localhost:80';
    expect(read({ ENTENTE_LINK_CHECK_HOSTS: linkCheckHosts }).linkCheckHosts).toEqual([
      'intranet.ville.example:8080',
      '[::1]:90',
      'localhost',
    ]);
  });

  it('reminds each address once', () => {
    const remindersTo = 'a@ville.example, b@ville.example,a@ville.example,';
    expect(read({ ENTENTE_REMINDERS_TO: remindersTo }).remindersTo).toEqual([
      'a@ville.example',
      'b@ville.example',
    ]);
  });

  it('sends no mail from a demonstration unless told to', () => {
    expect(read({ ENTENTE_SEED: 'demo' }).mail).toBe('file');
    expect(read({ ENTENTE_SEED: 'demo', ENTENTE_MAIL: 'send' }).mail).toBe('send');
  });

  it('lists the locales in their order, spaces or not', () => {
    expect(read({ ENTENTE_LOCALES: 'en, fr,pt-BR' }).locales).toEqual(['en', 'fr', 'pt-BR']);
  });

  it('reaches the site at its public origin, without a trailing slash, unless told another', () => {
    const env = read({ ENTENTE_SITE_URL: 'https://ville.example/' });
    expect(env.siteUrl).toBe('https://ville.example');
    expect(env.siteInternalUrls).toEqual(['https://ville.example']);
    expect(
      read({
        ENTENTE_SITE_URL: 'https://ville.example/',
        ENTENTE_SITE_INTERNAL_URL: 'http://web-1:3000/, http://web-2:3000',
      }).siteInternalUrls,
    ).toEqual(['http://web-1:3000', 'http://web-2:3000']);
  });

  it('takes PostgreSQL with its address', () => {
    const url = 'postgres://entente@127.0.0.1/entente';
    expect(read({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url }).database).toEqual({
      client: 'postgres',
      url,
    });
  });

  it('has a first administrator only when both the address and the password are given', () => {
    const email = 'redaction@ville.example';
    expect(read({ ENTENTE_ADMIN_EMAIL: email }).administrator).toBeNull();
    expect(
      read({ ENTENTE_ADMIN_EMAIL: email, ENTENTE_ADMIN_PASSWORD: 'Longue-phrase-1' }).administrator,
    ).toEqual({ email, password: 'Longue-phrase-1' });
  });

  it('plants the demonstration only when asked by its name', () => {
    expect(read({ ENTENTE_SEED: 'demo' }).seed).toBe('demo');
    expect(read({ ENTENTE_SEED: 'true' }).seed).toBe('none');
  });
});
