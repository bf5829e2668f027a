import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole } from '../../../../tests/person';
import { codeAt } from '../../secondFactor/server/totp';
import {
  askSession,
  comeBack,
  settingsFor,
  startDirectory,
  throughDirectory,
  type Directory,
} from './directory.fixture';

const person = (name: string, roles: string[], email_verified = true) => ({
  email: `${name}@entente.example`,
  email_verified,
  given_name: name,
  family_name: 'Le Goff',
  realm_access: { roles },
});

let directory: Directory;
let cms: TestCms;

beforeAll(async () => {
  directory = await startDirectory({
    aude: person('aude', ['redaction', 'offline_access']),
    bea: person('bea', []),
    cleo: person('cleo', ['chefs'], false),
    dora: person('dora', ['chefs']),
    eve: person('eve', ['redaction']),
  });
  cms = await startCms('none', {
    ...settingsFor(directory),
    ENTENTE_LOCAL_PASSWORDS: 'off',
    ENTENTE_SECOND_FACTOR: 'required',
  });
});

afterAll(async () => {
  directory.stop();
  await cms.stop();
});

const users = () => cms.strapi.db.query('admin::user');
const rolesOf = async (email: string) => {
  const found = await users().findOne({ where: { email }, populate: ['roles'] });
  return found?.roles.map(({ code }: { code: string }) => code);
};

test('whom the directory vouches for has an account with the roles that it gives', async () => {
  const back = await comeBack(cms, await throughDirectory(cms, 'aude'));
  expect(back.told).toBe('vouched');
  const session = await askSession(cms, back.cookie);
  expect(session.status).toBe(200);
  const headers = { authorization: `Bearer ${session.body.data.token}` };
  const me = await cms.http().get('/admin/users/me').set(headers);
  expect(me.body.data).toMatchObject({ email: 'aude@entente.example', lastname: 'Le Goff' });
  expect(await rolesOf('aude@entente.example')).toEqual(['entente-editor']);
  // The session goes on although passwords are switched off.
  const cookie = (session.get('Set-Cookie') as unknown as string[]).map((one) => one.split(';')[0]);
  const renewed = await cms.http().post('/admin/access-token').set('Cookie', cookie.join('; '));
  expect(renewed.status).toBe(200);
  const [line] = await cms.strapi.db.connection('entente_audit').where({ action: 'sign-in' });
  expect(JSON.parse(line.detail)).toMatchObject({ way: 'Compte de la ville' });
});

test('the way back is good once, in the browser that began it', async () => {
  const there = await throughDirectory(cms, 'aude');
  expect((await comeBack(cms, { ...there, cookie: '' })).told).toBe('failed');
  const other = await throughDirectory(cms, 'aude');
  expect((await comeBack(cms, { ...there, cookie: other.cookie })).told).toBe('failed');
  const back = await comeBack(cms, other);
  expect(back.told).toBe('vouched');
  expect((await comeBack(cms, other)).told).toBe('failed');
  expect((await askSession(cms, '')).status).toBe(400);
});

test('without a role in the directory nobody comes in', async () => {
  expect((await comeBack(cms, await throughDirectory(cms, 'bea'))).told).toBe('noRole');
  expect(await rolesOf('bea@entente.example')).toBeUndefined();
});

test('an address that is not verified takes nobody’s account', async () => {
  const role = await cms.strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  await cms.strapi.service('admin::user').create({
    email: 'cleo@entente.example',
    firstname: 'Cleo',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  expect((await comeBack(cms, await throughDirectory(cms, 'cleo'))).told).toBe('noEmail');
});

test('an account that was switched off stays so', async () => {
  await comeBack(cms, await throughDirectory(cms, 'eve'));
  await users().update({ where: { email: 'eve@entente.example' }, data: { isActive: false } });
  expect((await comeBack(cms, await throughDirectory(cms, 'eve'))).told).toBe('inactive');
});

test('an approver of the directory is asked for a second factor too', async () => {
  const back = await comeBack(cms, await throughDirectory(cms, 'dora'));
  const asked = await askSession(cms, back.cookie);
  expect(asked.status).toBe(403);
  const { ticket, offered } = asked.body.error.details;
  const code = codeAt(offered.secret, Date.now());
  const signed = await cms.http().post('/admin/entente/sign-in/code').send({ ticket, code });
  expect(signed.status).toBe(200);
});

test.each([
  ['/admin/login', administrator],
  ['/admin/register-admin', { ...administrator, firstname: 'A' }],
  ['/admin/register', { registrationToken: 'x', userInfo: {} }],
  ['/admin/forgot-password', { email: administrator.email }],
  ['/admin/reset-password', { resetPasswordToken: 'x', password: 'Quatre chevaux 4' }],
])('%s is closed where passwords are switched off', async (path, body) => {
  const answer = await cms.http().post(path).send(body);
  expect({ status: answer.status, message: answer.body.error.message }).toEqual({
    status: 400,
    message:
      'Les mots de passe d’Entente sont désactivés ici. Connectez-vous avec votre compte de la ville.',
  });
  expect(await cms.strapi.db.connection('entente_attempts')).toEqual([]);
});

test('nor does a helper of these tests come in by one', async () => {
  await expect(personWithRole(cms, 'entente-author', 'Zoe')).rejects.toThrow();
});
