import { execFile, spawn } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const next = path.join(root, 'apps/web/node_modules/next/dist/bin/next');
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/**
 * A folder for throw-away sites, inside the repository, with the site's own Next and React.
 */
export function makeWorkshop() {
  const folder = path.join(root, '.cache/bench/routers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of ['next', 'react', 'react-dom', 'styled-jsx']) {
    symlinkSync(
      path.join(root, 'apps/web/node_modules', name),
      path.join(folder, 'node_modules', name),
    );
  }
  return { folder, sourceFile: path.join(folder, 'source.json') };
}

/** Writes a site's files and builds it. @returns its folder */
export async function buildSite(workshop, name, files) {
  const folder = path.join(workshop.folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const env = { ...environment, BENCH_SOURCE: workshop.sourceFile };
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: folder, env });
  return folder;
}

/** @returns {Promise<{ origin: string, stop: () => Promise<void> }>} once it answers */
export async function serveSite(workshop, folder) {
  const port = await freePort();
  const env = { ...environment, BENCH_SOURCE: workshop.sourceFile };
  const args = [next, 'start', '-p', String(port), '-H', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries += 1) {
    const ready = await fetch(`${origin}/article`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { origin, stop: () => (child.kill(), ended) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error(`the site in ${folder} does not start`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
