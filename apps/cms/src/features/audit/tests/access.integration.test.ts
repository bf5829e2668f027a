import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';
import type { AuditPageResponse } from '../server/readAudit';

let cms: TestCms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_TRUSTED_PROXIES: '127.0.0.1' });
  headers = await signIn(cms);
});

afterAll(() => cms.stop());

/** The last lines of the log, last first: who, what, of whom or what, and what besides. */
async function lastLines(count: number) {
  const { body } = await cms.http().get('/admin/entente/audit').set(headers);
  return (body as AuditPageResponse).lines
    .slice(0, count)
    .map(({ personName, action, uid, title, detail }) => ({
      personName,
      action,
      uid,
      title,
      detail,
    }));
}

const USER = 'admin::user';
const us = 'Entente Administration';

test('who signs in and out is told, and from where', async () => {
  const { body } = await cms
    .http()
    .post('/admin/login')
    .set('X-Forwarded-For', '203.0.113.7')
    .send(administrator);
  const own = { authorization: `Bearer ${body.data.token}` };
  await cms.http().post('/admin/logout').set(own).send({ deviceId: 'one' });
  headers = await signIn(cms);
  const about = { personName: us, uid: USER, title: administrator.email };
  expect((await lastLines(3)).slice(1)).toEqual([
    { ...about, action: 'sign-out', detail: {} },
    { ...about, action: 'sign-in', detail: { address: '203.0.113.7' } },
  ]);
});

test('a refused password is told with the account, and never with what was typed', async () => {
  const send = (email: string) =>
    cms
      .http()
      .post('/admin/login')
      .set('X-Forwarded-For', '203.0.113.8')
      .send({ email, password: 'x' });
  await send(administrator.email);
  await send('My-secret-password-1');
  const line = {
    personName: '',
    action: 'sign-in-failed',
    uid: USER,
    detail: { address: '203.0.113.8' },
  };
  expect(await lastLines(2)).toEqual([
    { ...line, title: '' },
    { ...line, title: administrator.email },
  ]);
});

test('people and roles: made, changed and deleted, by names of fields alone', async () => {
  const { id } = await personWithRole(cms, 'entente-author', 'Aude');
  const role = await cms.strapi.service('admin::role').findOne({ code: 'entente-editor' });
  await cms
    .http()
    .put(`/admin/users/${id}`)
    .set(headers)
    .send({ roles: [role.id] });
  await cms.http().delete(`/admin/users/${id}`).set(headers);
  const made = await cms
    .http()
    .post('/admin/roles')
    .set(headers)
    .send({ name: 'Stagiaire', description: 'Trois mois' });
  const permissions = { permissions: [] };
  await cms
    .http()
    .put(`/admin/roles/${made.body.data.id}/permissions`)
    .set(headers)
    .send(permissions);
  const about = { personName: us, uid: USER, title: 'aude@entente.example' };
  expect((await lastLines(4)).reverse()).toEqual([
    { ...about, action: 'update', detail: { fields: ['roles'] } },
    { ...about, action: 'delete', detail: {} },
    { ...about, action: 'create', uid: 'admin::role', title: 'Stagiaire', detail: {} },
    {
      ...about,
      action: 'update',
      uid: 'admin::role',
      title: 'Stagiaire',
      detail: { fields: ['permissions'] },
    },
  ]);
});

test('what was refused is not told', async () => {
  const before = await lastLines(1);
  const answer = await cms.http().put('/admin/users/1').set(headers).send({ password: 'short' });
  expect(answer.status).toBe(400);
  expect(await lastLines(1)).toEqual(before);
});

test('keys, settings and exports', async () => {
  const key = { name: 'Essai', description: '', type: 'read-only', lifespan: null };
  await cms.http().post('/admin/api-tokens').set(headers).send(key);
  await cms
    .http()
    .get('/admin/entente/report?format=csv&from=2026-01-01&to=2026-02-01')
    .set(headers);
  const [exported, made] = await lastLines(2);
  expect(made).toMatchObject({ action: 'create', uid: 'admin::api-token', title: 'Essai' });
  expect(exported).toMatchObject({ action: 'export', title: '2026-01-01 – 2026-02-01' });
});
