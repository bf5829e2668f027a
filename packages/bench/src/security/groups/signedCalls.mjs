import { createHash, createHmac, randomUUID } from 'node:crypto';
import { cmsCalls, siteCalls } from '@entente/protocol/calls';
import { encodeRequest } from '@entente/protocol/call';
import { signMessage } from '@entente/protocol/signature';
import { deriveSecret } from '@entente/secrets/derive';
import { ask } from '../ask.mjs';
import { harmless, oneOf, refused } from '../verdicts.mjs';

const now = () => Math.floor(Date.now() / 1_000);
const stamp = () => ({ timestamp: now(), nonce: randomUUID() });

/** What each call asks when it is in order. */
const REQUESTS = {
  changes: { since: 0, limit: 10 },
  addresses: {},
  search: null,
  live: { replica: 'attacker', revision: 0, pages: [], failed: [], done: 0, total: 0, ms: 0 },
  embedCounts: null,
  openPressLink: { id: 1 },
  push: { head: 1, revisions: [] },
};

/** The message of a call; written by hand where its fields are not what is tried. */
function messageOf(name, call) {
  const request = REQUESTS[name];
  if (request) return encodeRequest(call, request);
  return call.method === 'POST'
    ? { method: 'POST', address: call.path, body: '{}' }
    : { method: 'GET', address: `${call.path}?q=pont&locale=fr`, body: '' };
}

const altered = (text) => (text[0] === 'A' ? 'B' : 'A') + text.slice(1);

/** What a stranger may put in the place of a signature. */
function forgeries(key, secret, message) {
  const sign = (other = message, when = stamp(), by = key) => signMessage(by, other, when);
  const good = sign();
  const own = createHmac('sha256', secret).update('x').digest('base64url');
  const { 'entente-signature': signature, 'entente-nonce': nonce } = good;
  return {
    'no signature': {},
    'a signature alone': { 'entente-signature': signature },
    'no nonce': { ...good, 'entente-nonce': undefined },
    'no moment': { ...good, 'entente-timestamp': undefined },
    'an empty signature': { ...good, 'entente-signature': '' },
    'one letter changed': { ...good, 'entente-signature': altered(signature) },
    'a longer signature': { ...good, 'entente-signature': `${signature}A` },
    'another nonce': { ...good, 'entente-nonce': altered(nonce) },
    'another moment': { ...good, 'entente-timestamp': String(now() + 1) },
    'six minutes ago': sign(message, { ...stamp(), timestamp: now() - 360 }),
    'in six minutes': sign(message, { ...stamp(), timestamp: now() + 360 }),
    'a day ago': sign(message, { ...stamp(), timestamp: now() - 86_400 }),
    'a moment that is no number': { ...good, 'entente-timestamp': 'NaN' },
    'a moment with a fraction': { ...good, 'entente-timestamp': `${now()}.5` },
    'a nonce of 5,000 letters': { ...good, 'entente-nonce': 'n'.repeat(5000) },
    'an HMAC of one’s own': { ...good, 'entente-signature': own },
    'a bare hash': {
      ...good,
      'entente-signature': createHash('sha256').update(message.body).digest('base64url'),
    },
    'the key of previews': sign(message, stamp(), deriveSecret(secret, 'preview-signing')),
    'the key of press links': sign(message, stamp(), deriveSecret(secret, 'press-link-signing')),
    'the read token for a key': sign(message, stamp(), deriveSecret(secret, 'site-read-token')),
    'the root secret for a key': sign(message, stamp(), secret),
    'signed for another method': sign({ ...message, method: 'PUT' }),
    'signed for another path': sign({ ...message, address: '/entente/other' }),
    'signed for a longer path': sign({ ...message, address: `${message.address}/x` }),
    'signed for another body': sign({ ...message, body: `${message.body} ` }),
    'signed for another query': sign({ ...message, address: `${message.address}?x=1` }),
    'a token of the site instead': {
      authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}`,
    },
  };
}

/** Everything that the CMS and the site say to each other, by somebody who is neither. */
export const signedCalls = {
  name: 'signed-calls',
  cases: ({ cms, site, secret }) => {
    const key = deriveSecret(secret, 'refresh-signing');
    const calls = [
      ...Object.entries(cmsCalls).map(([name, call]) => [name, call, cms]),
      ...Object.entries(siteCalls).map(([name, call]) => [name, call, site]),
    ];
    const send = (origin, { method, address, body }, headers) =>
      ask(origin, address, {
        method,
        headers: { 'content-type': 'application/json', ...JSON.parse(JSON.stringify(headers)) },
        ...(method !== 'GET' && { body }),
      });
    return calls.flatMap(([name, call, origin]) => {
      const message = messageOf(name, call);
      const forged = Object.entries(forgeries(key, secret, message)).map(([how, headers]) => ({
        name: `${name} with ${how}`,
        attack: async () => refused(await send(origin, message, headers)),
      }));
      const signed = (other) => signMessage(key, other, stamp());
      const otherMethod = call.method === 'GET' ? 'POST' : 'GET';
      const elsewhere = calls.find(([, other]) => other !== call && other.method === call.method);
      const doubled = { ...message, address: message.address.replace('/', '//') };
      return [
        ...forged,
        {
          name: `${name} twice`,
          attack: async () => {
            const headers = signed(message);
            const first = await send(origin, message, headers);
            const problem = harmless(first);
            if (problem || first.status === 401) return `first: ${problem ?? 'answers 401'}`;
            return oneOf(409)(await send(origin, message, headers));
          },
        },
        {
          name: `${name} twice at once`,
          attack: async () => {
            const headers = signed(message);
            const answers = await Promise.all([1, 2, 3].map(() => send(origin, message, headers)));
            const taken = answers.filter(({ status }) => status !== 409).length;
            return taken === 1 ? null : `${taken} of three taken`;
          },
        },
        {
          name: `${name} by ${otherMethod}`,
          attack: async () => {
            const other = { ...message, method: otherMethod };
            return refused(await send(origin, other, signed(other)));
          },
        },
        {
          name: `${name} signed for ${elsewhere?.[1].path}`,
          attack: async () => {
            const other = { ...message, address: elsewhere?.[1].path ?? '/entente/other' };
            return refused(await send(origin, message, signed(other)));
          },
        },
        {
          name: `${name} at a doubled slash`,
          attack: async () => {
            const answer = await send(origin, doubled, signed(message));
            return answer.status === 308 ? null : refused(answer);
          },
        },
        {
          name: `${name} with 100 KB`,
          attack: async () => {
            const long = { ...message, method: 'POST', body: `"${'x'.repeat(100_000)}"` };
            return refused(await send(origin, long, signed(long)));
          },
        },
        ...['null', '[]', '{"__proto__":{"head":1}}', '{"head":1e999}', '{', '"\u0000"'].map(
          (body) => ({
            name: `${name} with ${JSON.stringify(body)}`,
            attack: async () => {
              const odd = { ...message, body: call.method === 'POST' ? body : '' };
              const asked =
                call.method === 'POST'
                  ? odd
                  : { ...odd, address: `${call.path}?since=${encodeURIComponent(body)}&x=1` };
              return refused(await send(origin, asked, signed(asked)));
            },
          }),
        ),
      ];
    });
  },
};
