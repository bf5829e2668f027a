import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole } from '../../../../tests/person';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

interface Device {
  headers: { authorization: string };
  cookie: string;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function device(userAgent: string): Promise<Device> {
  const answer = await cms
    .http()
    .post('/admin/login')
    .set('User-Agent', userAgent)
    .send(administrator);
  const cookies = (answer.get('Set-Cookie') ?? []).map((one) => one.split(';')[0]);
  return { headers: bearer(answer.body.data.token), cookie: cookies.join('; ') };
}

interface Listed {
  id: string;
  current: boolean;
  deviceName?: string;
}

async function listed({ headers }: Pick<Device, 'headers'>): Promise<Listed[]> {
  return (await cms.http().get('/admin/users/me/sessions').set(headers)).body.data as Listed[];
}

const isIn = async ({ headers }: Pick<Device, 'headers'>) =>
  (await cms.http().get('/admin/users/me').set(headers)).status === 200;

const end = (id: string, { headers }: Pick<Device, 'headers'>) =>
  cms.http().delete(`/admin/users/me/sessions/${id}`).set(headers);

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

test('one’s devices are listed, and one of them is ended with all that it can open', async () => {
  const here = await device(FIREFOX);
  const lost = await device('Mozilla/5.0 (iPhone)');
  const renewed = await cms.http().post('/admin/access-token').set('Cookie', lost.cookie);
  const later = { headers: bearer(renewed.body.data.token) };
  const all = await listed(here);
  expect(all).toHaveLength(2);
  expect(all.find(({ current }) => current)?.deviceName).toMatch(/Firefox/);
  expect([await isIn(lost), await isIn(later)]).toEqual([true, true]);
  const other = all.find(({ current }) => !current);
  expect((await end(other?.id ?? '', here)).status).toBe(200);
  // The token of before its renewal opens nothing either.
  expect([await isIn(lost), await isIn(later), await isIn(here)]).toEqual([false, false, true]);
  expect(await listed(here)).toHaveLength(1);
});

test('nobody ends another’s', async () => {
  const here = await device(FIREFOX);
  const own = (await listed(here)).find(({ current }) => current);
  const stranger = await personWithRole(cms, 'entente-author', 'Zoe');
  const asked = stranger as unknown as Device;
  expect((await end(own?.id ?? '', asked)).status).toBe(404);
  expect(await isIn(here)).toBe(true);
});
