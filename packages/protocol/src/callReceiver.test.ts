import { Readable } from 'node:stream';
import { CallReceiver, type UnreadRequest } from './callReceiver';
import type { Call } from './call';
import { cmsCalls, siteCalls } from './calls';
import { maxBodyBytes } from './limits';
import { signedMessage, signedRequest, type SignedRequest } from './signedRequest';

const secret = 'a-root-secret-for-this-test-0123456789';
const { changes, live, openPressLink: pressLink } = cmsCalls;
const open = { id: 12 };

/** A call as Node's server sees it arrive. */
function arriving({ init }: SignedRequest): UnreadRequest {
  const stream = Readable.from(init.body === null ? [] : [Buffer.from(init.body)]);
  return Object.assign(stream, { method: init.method, headers: init.headers });
}

async function arrive(call: Call, sent: SignedRequest, receiver = new CallReceiver(secret)) {
  return receiver.receive(call, arriving(sent), sent.address);
}

const refused = (status: number, error: string) => ({
  isAccepted: false,
  refusal: expect.objectContaining({ status, body: expect.objectContaining({ error }) }),
});

afterEach(() => jest.useRealTimers());

test('what one side signs the other accepts, as it was asked', async () => {
  const asked = { since: 3, limit: 20 };
  expect(await arrive(changes, signedRequest(secret, changes, asked))).toEqual({
    isAccepted: true,
    request: asked,
  });
  expect(await arrive(pressLink, signedRequest(secret, pressLink, open))).toEqual({
    isAccepted: true,
    request: open,
  });
});

test('a call that comes again is refused, for as long as its time would be accepted', async () => {
  jest.useFakeTimers();
  const receiver = new CallReceiver(secret);
  const sent = signedRequest(secret, pressLink, open);
  expect(await arrive(pressLink, sent, receiver)).toMatchObject({ isAccepted: true });
  for (const seconds of [0, 1, 298]) {
    jest.advanceTimersByTime(seconds * 1_000);
    expect(await arrive(pressLink, sent, receiver)).toEqual(refused(409, 'replay'));
  }
  jest.advanceTimersByTime(2_000);
  expect(await arrive(pressLink, sent, receiver)).toEqual(refused(401, 'signature'));
});

test('the same is asked again with another nonce', async () => {
  const receiver = new CallReceiver(secret);
  for (let turn = 0; turn < 3; turn += 1)
    expect(await arrive(pressLink, signedRequest(secret, pressLink, open), receiver)).toMatchObject(
      {
        isAccepted: true,
      },
    );
});

test('a call signed for one address opens no other', async () => {
  const sent = signedRequest(secret, pressLink, open);
  expect(await arrive(siteCalls.push, sent)).toEqual(refused(401, 'signature'));
  const elsewhere = { ...sent, address: live.path };
  expect(await arrive(live, elsewhere)).toEqual(refused(401, 'signature'));
  const asked = signedRequest(secret, changes, { since: 3, limit: 20 });
  const changed = { ...asked, address: asked.address.replace('since=3', 'since=4') };
  expect(await arrive(changes, changed)).toEqual(refused(401, 'signature'));
});

test('another body is refused', async () => {
  const sent = signedRequest(secret, pressLink, open);
  const other = { ...sent, init: { ...sent.init, body: '{"id":13}' } };
  expect(await arrive(pressLink, other)).toEqual(refused(401, 'signature'));
});

test('who has another secret is refused', async () => {
  const sent = signedRequest(`${secret}!`, pressLink, open);
  expect(await arrive(pressLink, sent)).toEqual(refused(401, 'signature'));
});

test('another method is refused, and told which one it is', async () => {
  const sent = signedRequest(secret, pressLink, open);
  const got = await arrive(pressLink, { ...sent, init: { ...sent.init, method: 'GET' } });
  expect(got).toMatchObject({ refusal: { status: 405, headers: { Allow: 'POST' } } });
});

test('a body of 64 KiB is read, and not a byte more', async () => {
  const { method, path: address } = pressLink;
  const ofLength = (length: number) =>
    signedMessage(secret, { method, address, body: `"${'x'.repeat(length - 2)}"` });
  expect(await arrive(pressLink, ofLength(maxBodyBytes))).toEqual(refused(400, 'request'));
  const got = await arrive(pressLink, ofLength(maxBodyBytes + 1));
  expect(got).toMatchObject({ refusal: { status: 413, headers: { Connection: 'close' } } });
});

test('a signed call that asks for something else is told what is wrong with it', async () => {
  const { method, path: address } = pressLink;
  const sent = signedMessage(secret, { method, address, body: '{"id":-1}' });
  const got = await arrive(pressLink, sent);
  expect(got).toMatchObject({
    refusal: { status: 400, body: { error: 'request', issues: [expect.stringMatching(/^id: /)] } },
  });
});
