/** @dialect guesses at once are counted under row locks */
import { administrator, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole } from '../../../../tests/person';

const PROXY = '127.0.0.1';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_TRUSTED_PROXIES: PROXY });
});

afterAll(() => cms.stop());

interface Guess {
  email?: string;
  password?: string;
  /** Where the proxy says that it comes from. */
  from: string;
  cookie?: string;
}

const guess = ({ email = administrator.email, password = 'wrong', from, cookie = '' }: Guess) =>
  cms
    .http()
    .post('/admin/login')
    .set({ 'X-Forwarded-For': from, 'Accept-Language': 'en', Cookie: cookie })
    .send({ email, password });

/** As after many more guesses: however slow this machine is, the wait is a minute. */
const afterManyMore = () => cms.strapi.db.connection('entente_attempts').update({ failures: 60 });

async function guessTimes(count: number, one: (at: number) => Guess): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < count; at += 1) statuses.push((await guess(one(at))).status);
  return statuses;
}

test('an address that tries one name after the other is slowed down from its eleventh guess', async () => {
  const names = await guessTimes(11, (at) => ({ email: `n${at}@a.example`, from: '203.0.113.1' }));
  expect(names.slice(0, 10)).toEqual(Array(10).fill(400));
  await afterManyMore();
  const late = await guess({ email: 'other@a.example', from: '203.0.113.1' });
  expect(late.status).toBe(429);
  const seconds = late.get('Retry-After') ?? '';
  expect(late.body.error.message).toBe(
    `Too many tries. Wait ${seconds} s, then try again: nothing is locked.`,
  );
  expect(Number(seconds)).toBeLessThanOrEqual(60);
});

test('what somebody writes into the header themselves does not give them another address', async () => {
  const from = (at: number) => `198.51.100.${at}, 203.0.113.1`;
  expect(await guessTimes(2, (at) => ({ email: `n${at}@b.example`, from: from(at) }))).toEqual([
    429, 429,
  ]);
});

test('guesses at one account from everywhere keep nobody out who comes from elsewhere', async () => {
  await guessTimes(2, () => ({ from: '192.0.2.1' }));
  await afterManyMore();
  expect((await guess({ from: '192.0.2.1' })).status).toBe(429);
  const real = await guess({ from: '203.0.113.3', password: administrator.password });
  expect(real.status).toBe(200);
});

test('a browser that signed in before is not slowed down by others, from the same address', async () => {
  const from = '203.0.113.4';
  const right = { from, password: administrator.password };
  const first = await guess(right);
  const cookies = first.get('Set-Cookie') ?? [];
  const cookie = cookies.find((one) => one.startsWith('entente_browser=')) ?? '';
  expect(cookie).toMatch(/httponly/i);
  await guess({ from });
  await afterManyMore();
  expect((await guess(right)).status).toBe(429);
  const known = { ...right, cookie: cookie.split(';')[0] ?? '' };
  expect((await guess(known)).status).toBe(200);
  // Known to one account, it is not to another.
  expect((await guess({ ...known, email: 'other@c.example' })).status).toBe(429);
});

test('forty guesses at once are forty', async () => {
  const at = Array.from({ length: 40 }, (_, index) => `n${index}@d.example`);
  const answers = await Promise.all(at.map((email) => guess({ email, from: '203.0.113.5' })));
  // Ten at once; while they are looked at, one more after a second, after two, four…
  const looked = answers.filter(({ status }) => status !== 429).length;
  expect(looked).toBeGreaterThanOrEqual(10);
  expect(looked).toBeLessThanOrEqual(16);
});

test('who mistypes and then gets it right begins anew', async () => {
  await personWithRole(cms, 'entente-author', 'Zoe');
  const [email, password, from] = ['zoe@entente.example', 'Integration-tests-3', '203.0.113.6'];
  const failures = async () =>
    (
      await cms.strapi.db
        .connection('entente_attempts')
        .select('failures')
        .orderBy('id', 'desc')
        .limit(3)
    )
      .map((row: { failures: number }) => row.failures)
      .sort();
  await guessTimes(3, () => ({ email, from }));
  expect(await failures()).toEqual([3, 3, 3]);
  expect((await guess({ email, from, password })).status).toBe(200);
  // The three of the address stay counted, so that nobody clears them with an account of their own.
  expect((await failures()).at(-1)).toBe(3);
  expect(await guessTimes(1, () => ({ email, from }))).toEqual([400]);
  expect(await failures()).toEqual([1, 1, 4]);
});
