import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { siteCalls } from '@entente/protocol/calls';
import { signedMessage } from '@entente/protocol/signedRequest';

/**
 * What lies between the CMS and one replica: it passes pushes on, loses them, or answers for the
 * replica and delivers them later, twice and in any order.
 */
export async function pushNetwork(targetUrl, secret, random) {
  const state = { mode: 'pass', passed: 0, lost: 0, late: [] };

  const deliver = async (body) => {
    const { method, path } = siteCalls.push;
    // Signed anew: the replica would refuse the same nonce, and what is tried here is its order.
    const { address, init } = signedMessage(secret, { method, address: path, body });
    const response = await fetch(targetUrl + address, init);
    state.passed += 1;
    return { status: response.status, text: await response.text() };
  };

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      if (state.mode === 'lose') {
        state.lost += 1;
        response.destroy();
        return;
      }
      if (state.mode === 'shuffle') {
        const { head, revisions } = JSON.parse(body);
        for (const copy of [1, 2])
          state.late.push(
            pause(random.whole(0, 900) * copy).then(() => deliver(body).catch(() => undefined)),
          );
        response.writeHead(202, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ applied: revisions.at(-1)?.revision ?? head }));
        return;
      }
      try {
        const { status, text } = await deliver(body);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(text);
      } catch {
        response.destroy();
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    state,
    /** Until all that was held back is delivered. */
    settled: () => Promise.all(state.late),
    stop: () => server.close(),
  };
}
