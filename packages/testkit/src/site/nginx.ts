import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../machine/paths.mjs';
import { findFreePort } from '../machine/ports.mjs';
import { findNginx } from './provideNginx.mjs';

/** The file that is shipped, to which nothing is added for a test. */
export const shippedNginx = path.join(root, 'infra/nginx/nginx.conf');

/** @throws where it is not installed: what stands in front of every site is not left untried */
function nginxProgram(): string {
  const found = findNginx();
  if (!found) throw new Error('Install nginx (Debian: sudo apt-get install nginx-light).');
  return found;
}

export interface Answered {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface RunningNginx {
  get(address: string, headers?: http.OutgoingHttpHeaders, method?: string): Promise<Answered>;
  stop(): Promise<void>;
}

/** What a test changes of the shipped file: where it listens, asks and writes. */
function configured(siteOrigin: string, ports: [number, number], folder: string): string {
  const changes: [string, string][] = [
    ['server web:3000;', `server ${new URL(siteOrigin).host};`],
    ['listen 8080 ', `listen 127.0.0.1:${ports[0]} `],
    ['127.0.0.1:8079', `127.0.0.1:${ports[1]}`],
    ['/tmp/', `${folder}/`],
    ['/var/cache/entente', path.join(folder, 'cache')],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${shippedNginx} has no “${from}” any more`);
      return text.replaceAll(from, to);
    },
    readFileSync(shippedNginx, 'utf8'),
  );
}

/** Starts a real nginx with the shipped file in front of a site. */
export async function startNginx(siteOrigin: string, folder: string): Promise<RunningNginx> {
  const [port, inner] = [await findFreePort(), await findFreePort()];
  // In the container, a volume.
  mkdirSync(path.join(folder, 'cache'), { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configured(siteOrigin, [port, inner], folder));
  // As root its workers would be somebody who may not write the test's folder.
  const globals = `daemon off;${process.getuid?.() === 0 ? ' user root root;' : ''}`;
  const output = path.join(folder, 'nginx.log');
  const log = openSync(output, 'a');
  const child = spawn(nginxProgram(), ['-p', folder, '-c', file, '-g', globals], {
    // A file, because nginx opens /dev/stdout and /dev/stderr by their names.
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const get: RunningNginx['get'] = (address, headers = {}, method = 'GET') =>
    ask({ host: '127.0.0.1', port, path: address, method, headers });
  for (const deadline = Date.now() + 10_000; ; await pause(20)) {
    const isUp = await get('/livez').catch(() => null);
    if (isUp) break;
    if (child.exitCode === null && Date.now() < deadline) continue;
    throw new Error(`nginx does not start:\n${readFileSync(output, 'utf8')}`);
  }
  return {
    get,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** As browsers do, takes headers of 256 kB. */
function ask(options: http.RequestOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { ...options, maxHeaderSize: 256 * 1024, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body, text: body.toString() });
        });
      },
    );
    request.setTimeout(20_000, () => request.destroy(new Error(`${options.path}: no answer`)));
    request.on('error', reject);
    request.end();
  });
}
