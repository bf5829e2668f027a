import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { programs, webDir } from '../machine/paths.mjs';
import { findFreePort } from '../machine/ports.mjs';
import { testSecret } from './testSecret';

export interface RunningSite {
  origin: string;
  dataDir: string;
  /** All that the site has written so far. */
  output(): string;
  /** Waits until /readyz answers this. */
  ready(state: 'warm' | 'stale'): Promise<void>;
  /** Waits until /readyz says so. */
  says(isSo: (readiness: Readiness) => boolean): Promise<void>;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** What /readyz says. */
export interface Readiness {
  state: 'cold' | 'warm' | 'stale';
  revision: number | null;
  lag: number;
  failed: number;
  /** Pages that wait or are being rendered. */
  queue: number;
  held: boolean;
}

export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-site-'));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts what `next build` built, as `npm start` would. */
export async function startSite(
  cmsOrigin: string,
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<RunningSite> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [programs.next, 'start', '--port', String(port)], {
    cwd: webDir,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ENTENTE_SECRET: testSecret,
      ENTENTE_CMS_URL: cmsOrigin,
      ENTENTE_SITE_URL: 'https://entente.example',
      ENTENTE_DATA_DIR: dataDir,
      ENTENTE_LOCALES: 'fr,en',
      ...environment,
    },
    stdio: 'pipe',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const until = async (isSo: (body: Readiness, status: number) => boolean, what: string) => {
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline && child.exitCode === null) {
      const answer = await fetch(`${origin}/readyz`).catch(() => null);
      const body = (await answer?.json()) as Readiness | undefined;
      if (answer && body && isSo(body, answer.status)) return;
      await pause(50);
    }
    throw new Error(`The site did not become ${what}:\n${output}`);
  };
  return {
    origin,
    dataDir,
    output: () => output,
    ready: (state) => until((body, status) => status === 200 && body.state === state, state),
    says: (isSo) => until(isSo, String(isSo)),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}
