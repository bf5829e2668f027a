import http from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a browser is sent for one page. Bytes; gzip at its usual level. */
export async function weigh(origin) {
  const html = await (await fetch(`${origin}/article`)).text();
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  // `nomodule` is for browsers of another age: it is neither fetched nor run by today's.
  const sources = scripts
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  let scriptGzip = 0;
  for (const src of new Set(sources)) {
    const body = await (await fetch(new URL(src, origin))).arrayBuffer();
    scriptGzip += gzipSync(Buffer.from(body)).length;
  }
  return {
    html: Buffer.byteLength(html),
    htmlGzip: gzipSync(html).length,
    scriptElements: scripts.length,
    scriptGzip,
    cssRequests: [...html.matchAll(/<link[^>]+rel="stylesheet"/g)].length,
  };
}

/** Requests per second over `seconds`, ten at a time on kept connections. Throws on any non-200. */
export async function throughput(origin, seconds, connections = 10) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await get(agent, `${origin}/article`);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return Math.round((done * 1000) / (performance.now() - started));
}

function get(agent, url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`)),
        );
      })
      .on('error', reject);
  });
}

/** A refresh is asked for while the source is away: what the next two readers get. */
export async function refreshWithoutSource(origin, refreshPath) {
  const refresh = await fetch(origin + refreshPath, { method: 'POST' });
  const statuses = [];
  for (let reader = 0; reader < 2; reader += 1) {
    const response = await fetch(`${origin}/article`);
    await response.text();
    statuses.push(response.status);
  }
  return `refresh ${refresh.status}, readers ${statuses.join(', ')}`;
}
