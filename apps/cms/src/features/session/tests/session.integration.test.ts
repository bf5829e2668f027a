import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import type { SessionResponse } from '../server/sessionRoutes';

const HOUR = 3600_000;

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_SESSION_HOURS: '2' });
});

afterAll(() => cms.stop());

/** Signed in as a browser is: a token for requests, and the cookie that renews it. */
async function signedIn() {
  const answer = await cms.http().post('/admin/login').send(administrator);
  const cookies = answer.get('Set-Cookie') ?? [];
  return {
    token: answer.body.data.token as string,
    cookies: cookies.map((one) => one.split(';')[0]),
  };
}

async function endsIn(token: string): Promise<number | null> {
  const { body } = await cms
    .http()
    .get('/admin/entente/session')
    .set({ authorization: `Bearer ${token}` });
  return (body as SessionResponse).endsIn;
}

test('a session ends when nobody has asked anything for the hours of the setting', async () => {
  const { token } = await signedIn();
  const left = (await endsIn(token)) ?? 0;
  expect(left).toBeGreaterThan(2 * HOUR - 60_000);
  expect(left).toBeLessThanOrEqual(2 * HOUR);
});

test('the token of before tells the end of the session that was renewed since', async () => {
  const { token, cookies } = await signedIn();
  const sessions = cms.strapi.db.query('admin::session');
  const [last] = await sessions.findMany({ orderBy: { id: 'desc' }, limit: 1 });
  const expiresAt = new Date(Date.now() + HOUR / 60).toISOString();
  await sessions.update({ where: { id: last.id }, data: { expiresAt } });
  expect(await endsIn(token)).toBeLessThanOrEqual(HOUR / 60);
  const renewed = await cms.http().post('/admin/access-token').set('Cookie', cookies.join('; '));
  expect(renewed.status).toBe(200);
  expect(await endsIn(token)).toBeGreaterThan(2 * HOUR - 60_000);
});

test('nobody is told without a session', async () => {
  const answer = await cms.http().get('/admin/entente/session');
  expect(answer.status).toBe(401);
});
