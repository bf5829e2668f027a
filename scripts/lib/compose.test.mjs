import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

/** `docker compose`, or the older `docker-compose`; null on a machine with neither. */
function composeCommand() {
  for (const [command, ...args] of [['docker', 'compose'], ['docker-compose']]) {
    try {
      execFileSync(command, [...args, 'version'], { stdio: 'ignore' });
      return [command, ...args];
    } catch {
      // Not this one.
    }
  }
  return null;
}

const compose = composeCommand();
const config = (env) => {
  const [command, ...args] = compose;
  return execFileSync(command, [...args, '-f', 'docker-compose.yml', 'config'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
};

const whenThereIsCompose = compose ? test : test.skip;

whenThereIsCompose(
  'docker compose accepts the file, and gives CMS and site the same secret',
  () => {
    const text = config({ ENTENTE_SECRET: 'one-secret-for-both', POSTGRES_PASSWORD: 'a-password' });
    expect(text.match(/ENTENTE_SECRET: one-secret-for-both/g)).toHaveLength(2);
  },
);

whenThereIsCompose('docker compose refuses to start without a secret', () => {
  expect(() => config({ POSTGRES_PASSWORD: 'a-password' })).toThrow(/openssl rand -base64/);
});

whenThereIsCompose('docker compose refuses to start without a password of the database', () => {
  expect(() => config({ ENTENTE_SECRET: 'one-secret' })).toThrow(/openssl rand -hex/);
});

test('no password of the database is the same everywhere', () => {
  const file = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
  expect(file).not.toMatch(/POSTGRES_PASSWORD:-/);
});
