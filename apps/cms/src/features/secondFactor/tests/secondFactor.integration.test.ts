/** @dialect of two who send one code at once, one signs in */
import { startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole, type Person } from '../../../../tests/person';
import { codeAt } from '../server/totp';
import type { FactorAsked } from '../server/sessions';

const PASSWORD = 'Integration-tests-3';
const MINUTE = 60_000;

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_SECOND_FACTOR: 'required' });
});

afterAll(() => cms.stop());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  cms.http().post(path).set(headers).send(body);

const login = (name: string, more: object = {}) =>
  post('/admin/login', { email: `${name}@entente.example`, password: PASSWORD, ...more });

const asked = (body: { error: { details: FactorAsked } }) => body.error.details;

const sendCode = (ticket: string, code: string) =>
  post('/admin/entente/sign-in/code', { ticket, code });

/** Codes are good once: the one of before is used to take the factor up, so this is a later one. */
const nextCode = (secret: string) => codeAt(secret, Date.now() + MINUTE / 2);

async function withFactor(name: string): Promise<Person & { secret: string; codes: string[] }> {
  const person = await personWithRole(cms, 'entente-author', name);
  const offered = await post('/admin/entente/second-factor/offer', {}, person.headers);
  const { secret } = offered.body as { secret: string };
  const code = codeAt(secret, Date.now());
  const { status, body } = await post(
    '/admin/entente/second-factor/confirm',
    { code },
    person.headers,
  );
  expect(status).toBe(200);
  return { ...person, secret, codes: body.recoveryCodes as string[] };
}

/** Whether an answer signs in: by a token, or by the cookie that gets one. */
const signsIn = ({ text, headers }: { text: string; headers: Record<string, unknown> }) =>
  /"token":"e/.test(text) || /strapi_admin_refresh=e/.test(String(headers['set-cookie']));

test('a password alone signs nobody in who has a second factor; a code besides does, once', async () => {
  const { secret } = await withFactor('aude');
  const first = await login('aude');
  expect({ status: first.status, signsIn: signsIn(first) }).toEqual({
    status: 403,
    signsIn: false,
  });
  expect(first.body.error.message).toBe(
    'Donnez aussi le code de votre application d’authentification.',
  );
  const { ticket, step } = asked(first.body);
  expect(step).toBe('code');
  const wrong = await sendCode(ticket, '000000');
  expect({ status: wrong.status, path: wrong.body.error.details.errors[0].path }).toEqual({
    status: 400,
    path: ['code'],
  });
  const code = nextCode(secret);
  const twice = await Promise.all([sendCode(ticket, code), sendCode(ticket, code)]);
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 400]);
  const right = twice.find(({ status }) => status === 200);
  expect(right && signsIn(right)).toBe(true);
  const headers = { authorization: `Bearer ${right?.body.data.token}` };
  expect((await cms.http().get('/admin/users/me').set(headers)).status).toBe(200);
});

test('a recovery code opens in its place, once, and is kept as a hash', async () => {
  const { codes, id } = await withFactor('bea');
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  const { ticket } = asked((await login('bea')).body);
  expect((await sendCode(ticket, code.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
  expect((await sendCode(ticket, code)).status).toBe(400);
  const rows = await cms.strapi.db.connection('entente_recovery_codes').where({ person_id: id });
  expect(rows).toHaveLength(9);
  expect(JSON.stringify(rows)).not.toContain(codes[1]);
});

test('the secret in the database opens with the root secret alone', async () => {
  const { secret, id } = await withFactor('cleo');
  const row = await cms.strapi.db
    .connection('entente_second_factors')
    .where({ person_id: id })
    .first();
  expect(row.secret.length).toBeGreaterThan(secret.length);
  expect(JSON.stringify(row)).not.toContain(secret);
});

test('a forgotten password and an invitation open no other door', async () => {
  const { id, secret } = await withFactor('dora');
  const users = cms.strapi.db.query('admin::user');
  const until = new Date(Date.now() + MINUTE).toISOString();
  const data = { resetPasswordToken: 'code-of-dora', resetPasswordTokenExpiresAt: until };
  await users.update({ where: { id }, data });
  const password = 'Quatre chevaux bleus 4';
  const reset = await post('/admin/reset-password', {
    resetPasswordToken: 'code-of-dora',
    password,
  });
  expect({ status: reset.status, signsIn: signsIn(reset) }).toEqual({
    status: 403,
    signsIn: false,
  });
  expect((await sendCode(asked(reset.body).ticket, nextCode(secret))).status).toBe(200);
  await users.update({ where: { id }, data: { registrationToken: 'invitation-of-dora' } });
  const userInfo = { firstname: 'Dora', lastname: 'Essai', password };
  const register = await post('/admin/register', {
    registrationToken: 'invitation-of-dora',
    userInfo,
  });
  expect({ status: register.status, signsIn: signsIn(register) }).toEqual({
    status: 403,
    signsIn: false,
  });
});

test('an approver takes one up at the door, where the setting asks for it', async () => {
  const role = await cms.strapi.service('admin::role').findOne({ code: 'entente-approver' });
  await cms.strapi.service('admin::user').create({
    email: 'eve@entente.example',
    firstname: 'Eve',
    password: PASSWORD,
    preferedLanguage: 'en',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const first = await login('eve', { rememberMe: true });
  const { ticket, step, offered } = asked(first.body);
  expect({ step, status: first.status, signsIn: signsIn(first) }).toEqual({
    step: 'enrol',
    status: 403,
    signsIn: false,
  });
  expect(offered?.picture).toMatch(/^<svg/);
  const answer = await sendCode(ticket, codeAt(offered?.secret ?? '', Date.now()));
  expect(answer.status).toBe(200);
  expect(answer.body.data.recoveryCodes).toHaveLength(10);
  const headers = { authorization: `Bearer ${answer.body.data.token}` };
  // Nor do they switch it off again.
  const end = await post('/admin/entente/second-factor/end', { code: '123456' }, headers);
  expect({ status: end.status, message: end.body.error.message }).toEqual({
    status: 400,
    message: 'Your role asks for a second factor. To change to another phone, replace it.',
  });
  expect(asked((await login('eve')).body).step).toBe('code');
});

test('a session of before, without the second factor, is not renewed', async () => {
  await personWithRole(cms, 'entente-author', 'fay');
  const before = await login('fay');
  const cookie = (before.get('Set-Cookie') ?? []).map((one) => one.split(';')[0]).join('; ');
  const renew = () => cms.http().post('/admin/access-token').set('Cookie', cookie).send({});
  expect((await renew()).status).toBe(200);
  const again = await login('fay');
  const late = (again.get('Set-Cookie') ?? []).map((one) => one.split(';')[0]).join('; ');
  const role = await cms.strapi.service('admin::role').findOne({ code: 'entente-approver' });
  const users = cms.strapi.db.query('admin::user');
  await users.update({ where: { email: 'fay@entente.example' }, data: { roles: [role.id] } });
  expect((await cms.http().post('/admin/access-token').set('Cookie', late).send({})).status).toBe(
    401,
  );
});

test('whoever guesses codes waits', async () => {
  await withFactor('gwen');
  const { ticket } = asked((await login('gwen')).body);
  const statuses: number[] = [];
  for (const code of ['1', '2', '3', '4', '5'])
    statuses.push((await sendCode(ticket, code)).status);
  await cms.strapi.db.connection('entente_attempts').update({ failures: 20 });
  statuses.push((await sendCode(ticket, '6')).status);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  await cms.strapi.db.connection('entente_attempts').delete();
});

test('a ticket that somebody wrote, or of an older password, opens nothing', async () => {
  const { id, secret } = await withFactor('hope');
  const { ticket } = asked((await login('hope')).body);
  const [text = ''] = ticket.split('.');
  expect((await sendCode(`${text}.${'A'.repeat(43)}`, nextCode(secret))).status).toBe(400);
  await cms.strapi.service('admin::user').updateById(id, { password: 'Quatre chevaux bleus 4' });
  expect((await sendCode(ticket, nextCode(secret))).status).toBe(400);
});

test('who lost everything is let in again by who manages people, and by nobody else', async () => {
  const { id } = await withFactor('iris');
  const other = await personWithRole(cms, 'entente-editor', 'jo');
  const reset = (headers: Record<string, string>) =>
    post('/admin/entente/second-factor/reset', { person: id }, headers);
  expect((await reset(other.headers)).status).toBe(403);
  const role = await cms.strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  await cms.strapi.db
    .query('admin::user')
    .update({ where: { id: other.id }, data: { roles: [role.id] } });
  expect((await reset(other.headers)).status).toBe(200);
  expect((await login('iris')).status).toBe(200);
  const [line] = await cms.strapi.db
    .connection('entente_audit')
    .where({ action: 'second-factor-end' });
  expect(line).toMatchObject({ title: 'iris@entente.example', person_name: 'jo Essai' });
});
