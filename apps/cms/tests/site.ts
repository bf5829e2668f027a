import { randomUUID } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { signRequest } from '@entente/secrets/sign';
import type { AddressList } from '../src/addresses/addressList';
import type { CatchUp } from '../src/changes/revisions';
import { SECRET, type TestCms } from './cms';

const key = deriveSecret(SECRET, 'refresh-signing');

export const signed = (text: string, timestamp = Math.floor(Date.now() / 1000)) => ({
  ...signRequest(key, text, { timestamp, nonce: randomUUID() }),
});

/** The CMS as the site asks it. */
export function siteOf(cms: TestCms) {
  const get = (address: string) => cms.http().get(address).set(signed(address));
  return {
    get,
    post: (address: string, body: object | number) => {
      const text = JSON.stringify(body);
      const headers = { 'content-type': 'application/json', ...signed(text) };
      return cms.http().post(address).set(headers).send(text);
    },
    async since(revision: number): Promise<CatchUp> {
      return (await get(`/entente/changes?since=${revision}`)).body as CatchUp;
    },
    async head(): Promise<number> {
      return ((await get('/entente/changes?since=0&limit=1')).body as CatchUp).head;
    },
    async addresses(): Promise<AddressList> {
      return (await get('/entente/addresses')).body as AddressList;
    },
  };
}
