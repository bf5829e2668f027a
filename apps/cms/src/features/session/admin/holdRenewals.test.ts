import { holdRenewals } from './holdRenewals';

/** A window whose session is over until `signIn`. */
function setUp(askSignIn: (signIn: () => void) => Promise<boolean> | null) {
  let isOver = true;
  const fetch = jest.fn(async () => new Response('{}', { status: isOver ? 401 : 200 }));
  const target = { fetch, location: { href: 'http://cms/admin' } } as unknown as Window;
  holdRenewals(target, () => askSignIn(() => (isOver = false)));
  return { target, fetch };
}

test('a renewal that is refused waits for a signing in, then succeeds', async () => {
  const { target } = setUp(async (signIn) => {
    signIn();
    return true;
  });
  const answer = await target.fetch('http://cms/admin/access-token', { method: 'POST' });
  expect(answer.status).toBe(200);
});

test('whoever leaves, or cannot be asked, is signed out as before', async () => {
  for (const ask of [async () => false, () => null]) {
    const { target, fetch } = setUp(ask);
    expect((await target.fetch('http://cms/admin/access-token')).status).toBe(401);
    expect(fetch).toHaveBeenCalledTimes(1);
  }
});

test('other refusals are nobody’s business', async () => {
  const ask = jest.fn(async () => true);
  const { target } = setUp(ask);
  expect((await target.fetch('http://cms/admin/users/me')).status).toBe(401);
  expect(ask).not.toHaveBeenCalled();
});
