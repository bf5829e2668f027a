import { askAtDoors } from './askAtDoors';

const details = { step: 'code' as const, ticket: 't' };
const refusal = () =>
  new Response(JSON.stringify({ error: { name: 'SecondFactorError', details } }), { status: 403 });

function windowThat(answer: () => Response, ask: () => Promise<Response | null>) {
  const asked = jest.fn(ask);
  const target = { fetch: async () => answer(), location: { href: 'http://cms/admin' } };
  askAtDoors(target as unknown as Window, asked);
  return { fetch: (target as unknown as Window).fetch, asked };
}

test('the screen gets what the code was answered', async () => {
  const { fetch, asked } = windowThat(refusal, async () => new Response('{"data":{}}'));
  expect((await fetch('/admin/login', { method: 'POST' })).status).toBe(200);
  expect(asked).toHaveBeenCalledWith(details, expect.any(Function));
});

test('who gives up reads that a code is asked for', async () => {
  const { fetch } = windowThat(refusal, async () => null);
  expect((await (await fetch('/admin/login')).json()).error.name).toBe('SecondFactorError');
});

test('other refusals, and other addresses, are nobody’s business', async () => {
  const plain = windowThat(
    () => new Response('{"error":{}}', { status: 403 }),
    async () => null,
  );
  expect((await plain.fetch('/admin/login')).status).toBe(403);
  const elsewhere = windowThat(refusal, async () => null);
  expect((await elsewhere.fetch('/admin/users')).status).toBe(403);
  expect(plain.asked).not.toHaveBeenCalled();
  expect(elsewhere.asked).not.toHaveBeenCalled();
});
