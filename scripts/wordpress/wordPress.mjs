import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';

const DEBIANS = '/usr/share/wordpress';
const here = import.meta.dirname;
const runFile = promisify(execFile);

/**
 * A WordPress of its own on this machine: a copy of Debian's, in a folder and a database that go
 * away with it. The database's server is MariaDB or MySQL at WORDPRESS_DB_HOST (127.0.0.1), for
 * WORDPRESS_DB_USER (root) with WORDPRESS_DB_PASSWORD (none), who may create databases.
 * @param {{ port: number, triedSite: string, pasted: string }} options pasted: the address that a
 * first post holds alone on its line
 * @returns {Promise<{ origin: string, version: string, password: string, post: string, stop: () => Promise<void> }>}
 */
export async function startWordPress({ port, triedSite, pasted }) {
  if (!existsSync(DEBIANS))
    throw new Failure(
      'WordPress is not installed. Debian: apt-get install wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-curl mariadb-server',
    );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-wordpress-'));
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    WORDPRESS_DB_HOST: process.env.WORDPRESS_DB_HOST || '127.0.0.1',
    WORDPRESS_DB_USER: process.env.WORDPRESS_DB_USER || 'root',
    WORDPRESS_DB_NAME: `entente_wordpress_${process.pid}`,
    WORDPRESS_URL: origin,
    WORDPRESS_TRIED_SITE: triedSite,
    WORDPRESS_PASTED: pasted,
    // PHP's own server answers one request at a time otherwise, and the editor asks itself things.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const server = { process: null };
  const stop = async () => {
    // The workers of PHP's server share its group.
    if (server.process) process.kill(-server.process.pid);
    const drop =
      'mysqli_report(MYSQLI_REPORT_ERROR); (new mysqli(getenv("WORDPRESS_DB_HOST"), getenv("WORDPRESS_DB_USER"), getenv("WORDPRESS_DB_PASSWORD") ?: ""))->query("drop database if exists `" . getenv("WORDPRESS_DB_NAME") . "`");';
    await runFile('php', ['-r', drop], { env });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(DEBIANS, folder, { recursive: true, dereference: true, filter: readable });
    cpSync(path.join(here, 'wp-config.php'), path.join(folder, 'wp-config.php'));
    cpSync(path.join(here, 'install.php'), path.join(folder, 'install.php'));
    cpSync(
      path.join(here, 'tried-site.php'),
      path.join(folder, 'wp-content/mu-plugins/tried-site.php'),
    );
    const { stdout } = await runFile('php', ['install.php'], { cwd: folder, env });
    rmSync(path.join(folder, 'install.php'));
    const args = ['-S', `127.0.0.1:${port}`, '-t', folder];
    server.process = spawn('php', args, { env, stdio: 'ignore', detached: true });
    await untilAnswers(`${origin}/wp-login.php`);
    return { origin, ...JSON.parse(stdout.slice(stdout.indexOf('{'))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian's copy names files of the system by links; what was not installed is left out. */
const readable = (file) => existsSync(file);

async function untilAnswers(address) {
  for (let left = 100; left > 0; left -= 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Failure(`WordPress does not answer at ${address}.`);
}
