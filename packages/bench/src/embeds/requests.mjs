import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** One answer, unpacked or as a browser gets it. @returns {Promise<{ status: number, body: Buffer }>} */
export function answer(site, address, headers = {}) {
  return new Promise((resolve, reject) => {
    http
      .get(new URL(address, site), { agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks) }),
        );
      })
      .on('error', reject);
  });
}

/** As many requests, eight at a time, packed as browsers ask for them. @throws when one is not a 200 */
export async function flood(site, address, count) {
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const { status } = await answer(site, address, { 'accept-encoding': 'gzip' });
      if (status !== 200) throw new Error(`${address} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}
