import { administrator, startCms, type TestCms } from '../../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

async function refusalMs(email: string): Promise<number> {
  const start = performance.now();
  const { status } = await cms.http().post('/admin/login').send({ email, password: 'wrong' });
  expect(status).toBe(400);
  return performance.now() - start;
}

test('a refusal takes as long for an account that is none', async () => {
  const known: number[] = [];
  const unknown: number[] = [];
  for (const at of [1, 2, 3, 4]) {
    known.push(await refusalMs(administrator.email));
    unknown.push(await refusalMs(`nobody${at}@entente.example`));
  }
  // A comparison takes most of it: without one, an unknown account is ten times as fast.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 2);
});

test('a forgotten password is answered the same, whoever has an account', async () => {
  for (const email of [administrator.email, 'nobody@entente.example']) {
    const { status, text } = await cms.http().post('/admin/forgot-password').send({ email });
    expect({ status, text }).toEqual({ status: 204, text: '' });
  }
});
