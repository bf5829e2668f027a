import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';

let cms: TestCms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  headers = await signIn(cms);
});

afterAll(() => cms.stop());

const users = () => cms.strapi.db.query('admin::user');

const REFUSED = [
  ['Ab3-ef7-hj9', 'Le mot de passe doit compter au moins 12 caractères.'],
  ['Motdepasse2026', 'Ce mot de passe est l’un des premiers'],
  ['Quatremer-Yvonne-1', 'Ce mot de passe est presque tout entier'],
] as const;

interface Refusal {
  status: number;
  body: { error?: { details?: { errors?: object[] } } };
}

/** Tries each password at a door: all are refused at the field. */
async function expectRefusals(send: (password: string) => PromiseLike<Refusal>): Promise<void> {
  for (const [password, message] of REFUSED) {
    const { status, body } = await send(password);
    expect({ status, errors: body.error?.details?.errors }).toEqual({
      status: 400,
      errors: [
        expect.objectContaining({ path: ['password'], message: expect.stringContaining(message) }),
      ],
    });
  }
}

async function yvonne(door: string) {
  const role = await cms.strapi.service('admin::role').findOne({ code: 'entente-author' });
  const { body } = await cms
    .http()
    .post('/admin/users')
    .set(headers)
    .send({
      email: `${door}@b.example`,
      firstname: 'Yvonne',
      lastname: 'Quatremer',
      roles: [role.id],
    });
  return body.data as { id: number; registrationToken: string };
}

test('who was invited gives themselves no password that is guessed first', async () => {
  const { registrationToken } = await yvonne('register');
  await expectRefusals((password) =>
    cms
      .http()
      .post('/admin/register')
      .send({
        registrationToken,
        userInfo: { firstname: 'Yvonne', lastname: 'Quatremer', password },
      }),
  );
});

test('nor who forgot theirs', async () => {
  const { id } = await yvonne('reset');
  const resetPasswordToken = 'code-of-yvonne';
  const resetPasswordTokenExpiresAt = new Date(Date.now() + 600_000).toISOString();
  await users().update({
    where: { id },
    data: { isActive: true, resetPasswordToken, resetPasswordTokenExpiresAt },
  });
  await expectRefusals((password) =>
    cms.http().post('/admin/reset-password').send({ resetPasswordToken, password }),
  );
});

test('nor who is signed in, and stays so', async () => {
  const { id, headers: own } = await personWithRole(cms, 'entente-author', 'Yvonne');
  await users().update({ where: { id }, data: { lastname: 'Quatremer' } });
  const currentPassword = 'Integration-tests-3';
  await expectRefusals((password) =>
    cms.http().put('/admin/users/me').set(own).send({ password, currentPassword }),
  );
  expect((await cms.http().get('/admin/users/me').set(own)).status).toBe(200);
});

test('nor is another person given one', async () => {
  const { id } = await yvonne('users');
  await expectRefusals((password) =>
    cms.http().put(`/admin/users/${id}`).set(headers).send({ password }),
  );
});

test('the first person of an empty register is refused one too, in the browser’s language', async () => {
  const { body } = await cms
    .http()
    .post('/admin/register-admin')
    .set('Accept-Language', 'en-GB')
    .send({ email: 'a@b.example', firstname: 'A', lastname: 'B', password: 'Password2026' });
  expect(body.error.message).toMatch(/^This password is among the first/);
});

test('behind every door: what a script writes is looked at as well', async () => {
  const service = cms.strapi.service('admin::user');
  const { id } = await users().findOne({ where: { email: administrator.email } });
  await expect(service.updateById(id, { password: 'Password2026' })).rejects.toThrow('premiers');
});

test('another password ends the sessions of whoever has it', async () => {
  const { id, headers: own } = await personWithRole(cms, 'entente-author', 'Zoe');
  const password = 'Quatre chevaux bleus 4';
  const answer = await cms.http().put(`/admin/users/${id}`).set(headers).send({ password });
  expect(answer.status).toBe(200);
  expect((await cms.http().get('/admin/users/me').set(own)).status).toBe(401);
});
