import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cmsDir } from '@entente/testkit/machine/paths.mjs';

export const SECRET = 'bench-of-search-only-0123456789abcdef';
const program = fileURLToPath(new URL('./cms.mjs', import.meta.url));

/**
 * Starts a CMS of its own, with the demonstration and so many articles.
 * @param {Record<string, string>} environment what differs from the usual: its database, its site
 * @returns {Promise<{ ready: { origin: string, words: string[], rebuilt: number }, ask: (line: string) => Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startChild(articles, environment) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'entente-bench-search-'));
  const child = spawn(process.execPath, [program, cmsDir, String(articles)], {
    cwd: cmsDir,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ENTENTE_SECRET: SECRET,
      ENTENTE_DATA_DIR: dataDir,
      ENTENTE_SEED: 'demo',
      ENTENTE_ADMIN_EMAIL: 'administration@entente.example',
      ENTENTE_ADMIN_PASSWORD: 'Bench-of-search-1',
      ENTENTE_LOCALES: 'fr,en',
      ENTENTE_SITE_INTERNAL_URL: 'http://127.0.0.1:9',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...environment,
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const next = () =>
    new Promise((resolve, reject) => {
      const read = (line) => {
        if (!line.startsWith('SAYS ')) return;
        lines.off('line', read);
        resolve(JSON.parse(line.slice('SAYS '.length)));
      };
      lines.on('line', read);
      void ended.then((code) => reject(new Error(`The CMS ended with ${code}`)));
    });
  return {
    ready: await next(),
    ask(line) {
      const answer = next();
      child.stdin.write(`${line}\n`);
      return answer;
    },
    async stop() {
      child.stdin.write('stop\n');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
