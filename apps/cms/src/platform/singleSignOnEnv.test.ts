import { localPasswords, singleSignOn } from './singleSignOnEnv';

const given = {
  ENTENTE_OIDC_ISSUER: 'https://auth.ville.example/realms/agents',
  ENTENTE_OIDC_CLIENT_ID: 'entente',
  ENTENTE_OIDC_CLIENT_SECRET: 'secret-of-the-client',
};

test('needs an issuer, a name and a secret, and believes little besides', () => {
  expect(singleSignOn({})).toBeNull();
  expect(singleSignOn(given)).toEqual({
    issuer: 'https://auth.ville.example/realms/agents',
    clientId: 'entente',
    clientSecret: 'secret-of-the-client',
    name: 'auth.ville.example',
    scope: 'openid email profile',
    rolesClaim: 'roles',
    roles: {},
    trustsEmail: false,
    hasSecondFactor: false,
    userinfoAlgorithm: '',
  });
});

test('maps what the claim says, an address among it', () => {
  const roles = 'cn=redaction;dc=ville=entente-editor, dsi=strapi-super-admin';
  expect(singleSignOn({ ...given, ENTENTE_OIDC_ROLES: roles })?.roles).toEqual({
    'cn=redaction;dc=ville': 'entente-editor',
    dsi: 'strapi-super-admin',
  });
});

test.each([
  [{ ENTENTE_OIDC_CLIENT_SECRET: '' }, 'ENTENTE_OIDC_CLIENT_SECRET'],
  [{ ENTENTE_OIDC_ISSUER: 'http://auth.ville.example' }, 'ENTENTE_OIDC_ISSUER'],
  [{ ENTENTE_OIDC_ROLES: 'redaction' }, 'ENTENTE_OIDC_ROLES'],
  [{ ENTENTE_OIDC_TRUST_EMAIL: 'yes' }, 'ENTENTE_OIDC_TRUST_EMAIL'],
])('refuses %o, and never says the secret', (wrong, name) => {
  const read = () => singleSignOn({ ...given, ...wrong });
  expect(read).toThrow(name);
  expect(read).not.toThrow('secret-of-the-client');
});

test('passwords are switched off only where the directory lets people in', () => {
  expect(localPasswords({})).toBe(true);
  expect(localPasswords({ ...given, ENTENTE_LOCAL_PASSWORDS: 'off' })).toBe(false);
  expect(() => localPasswords({ ENTENTE_LOCAL_PASSWORDS: 'off' })).toThrow('ENTENTE_OIDC_ISSUER');
});
