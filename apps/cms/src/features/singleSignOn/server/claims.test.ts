import type { SingleSignOnEnv } from '../../../platform/singleSignOnEnv';
import { readClaims } from './claims';

const settings: SingleSignOnEnv = {
  issuer: 'https://auth.ville.example',
  clientId: 'entente',
  clientSecret: 'secret',
  name: 'Ville',
  scope: 'openid email',
  rolesClaim: 'realm_access.roles',
  roles: { redaction: 'entente-editor', dsi: 'strapi-super-admin', chefs: 'entente-editor' },
  trustsEmail: false,
  hasSecondFactor: false,
  userinfoAlgorithm: '',
};

test('Keycloak: roles by a path, each of ours once', () => {
  const claims = {
    sub: 'k1',
    email: 'Aude@Ville.example',
    email_verified: true,
    given_name: 'Aude',
    family_name: 'Le Goff',
    realm_access: { roles: ['chefs', 'redaction', 'offline_access', 'constructor'] },
  };
  expect(readClaims(claims, settings)).toEqual({
    subject: 'k1',
    email: 'aude@ville.example',
    isVerified: true,
    firstname: 'Aude',
    lastname: 'Le Goff',
    roles: ['entente-editor'],
  });
});

test('ProConnect: the usual name; its address is believed where we were told to', () => {
  const claims = { sub: 'p1', email: 'a@b.example', given_name: 'Aude', usual_name: 'Le Goff' };
  expect(readClaims(claims, settings)).toMatchObject({ lastname: 'Le Goff', isVerified: false });
  expect(readClaims(claims, { ...settings, trustsEmail: true }).isVerified).toBe(true);
});

test('an address that the directory itself doubts is never believed', () => {
  const claims = { sub: 'e1', email: 'a@b.example', email_verified: false };
  expect(readClaims(claims, { ...settings, trustsEmail: true }).isVerified).toBe(false);
});

test('Entra: a claim with a name of its own, or a single value', () => {
  const named = { ...settings, rolesClaim: 'https://ville.example/roles' };
  expect(readClaims({ sub: '1', 'https://ville.example/roles': 'dsi' }, named).roles).toEqual([
    'strapi-super-admin',
  ]);
});

test('nobody has a role whom the claim gives none; without a table roles are given here', () => {
  expect(readClaims({ sub: '1' }, settings).roles).toEqual([]);
  expect(readClaims({ sub: '1' }, { ...settings, roles: {} }).roles).toBeNull();
});
