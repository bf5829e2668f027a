import { randomUUID } from 'node:crypto';
import { decodeResponse, type Call, type RequestOf, type ResponseOf } from '@entente/protocol/call';
import { cmsCalls } from '@entente/protocol/calls';
import { signMessage } from '@entente/protocol/signature';
import { signedRequest } from '@entente/protocol/signedRequest';
import { deriveSecret } from '@entente/secrets/derive';
import { SECRET, type TestCms } from './cms';

const key = deriveSecret(SECRET, 'refresh-signing');

/** The headers of a call that the protocol itself would perhaps not make. */
export const signed = (
  message: { address: string; method?: string; body?: string },
  timestamp = Math.floor(Date.now() / 1000),
) => ({
  ...signMessage(key, { method: 'GET', body: '', ...message }, { timestamp, nonce: randomUUID() }),
});

/** The CMS as the site asks it. */
export function siteOf(cms: TestCms) {
  async function ask<One extends Call>(
    call: One,
    request: RequestOf<One>,
  ): Promise<ResponseOf<One>> {
    const { address, init } = signedRequest(SECRET, call, request);
    const sent =
      call.method === 'GET'
        ? cms.http().get(address)
        : cms
            .http()
            .post(address)
            .send(init.body ?? '');
    const { status, text } = await sent.set(init.headers);
    if (status >= 300) throw new Error(`${address} answered ${status}: ${text}`);
    const answer = decodeResponse(call, text);
    if (!answer.success) throw answer.error;
    return answer.data;
  }
  return {
    /** What a call is answered, which must be what the protocol says. */
    ask,
    get: (address: string) => cms.http().get(address).set(signed({ address })),
    post: (address: string, value: unknown) => {
      const body = JSON.stringify(value);
      const headers = signed({ method: 'POST', address, body });
      return cms
        .http()
        .post(address)
        .set({ 'content-type': 'application/json', ...headers })
        .send(body);
    },
    since: (since: number) => ask(cmsCalls.changes, { since, limit: 200 }),
    head: async () => (await ask(cmsCalls.changes, { since: 0, limit: 1 })).head,
    addresses: () => ask(cmsCalls.addresses, {}),
  };
}
