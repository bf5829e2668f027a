import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';
import { cmsDir, root } from '../../packages/testkit/src/machine/paths.mjs';
import { run } from '../../packages/testkit/src/machine/processes.mjs';
import { step } from '../../packages/testkit/src/machine/progress.mjs';

const OPEN = "new (require('better-sqlite3'))(':memory:').close()";
const POSTGRES =
  'PostgreSQL: DATABASE_CLIENT=postgres DATABASE_URL=postgres://name:password@host/database npm start';

/** In a process of its own: a binary of another Node may crash where it could not be caught. */
function opensDatabase() {
  return spawnSync(process.execPath, ['-e', OPEN], { cwd: cmsDir, stdio: 'ignore' }).status === 0;
}

function releaseOfThisNode() {
  const { releaseFor } = createRequire(import.meta.url)('../../packages/sqlite/release.cjs');
  return releaseFor(process.versions.napi);
}

/** Downloads the binary of release 12 for this Node, or compiles it. */
function buildRelease12() {
  return step('Building the SQLite driver for this Node (a few minutes)', () =>
    run({
      name: 'npm rebuild',
      command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
      args: ['rebuild', 'better-sqlite3-12', '--ignore-scripts=false'],
      cwd: root,
      log: path.join(root, '.cache/logs/sqlite-driver.log'),
    }),
  );
}

/**
 * @param {{ node: string, release: 12 | 13 }} where SQLite's driver can't be loaded
 * @returns {string} one sentence: what is wrong, and the ways out
 */
export function noDriver({ node, release }) {
  const machine = `${process.platform}-${process.arch}`;
  return release === 12
    ? `There is no SQLite driver for Node ${node} on this machine (.cache/logs/sqlite-driver.log says why it can't be built): use Node 26, where nothing is built, or ${POSTGRES}.`
    : `There is no SQLite driver for ${machine} with Node ${node}: use ${POSTGRES}.`;
}

/**
 * Sees to it that the CMS can open its SQLite database; with PostgreSQL nothing is asked for.
 * @throws {Failure} in one sentence, before anything is built or started
 */
export async function provideSqliteDriver({
  client = process.env.DATABASE_CLIENT,
  opens = opensDatabase,
  build = buildRelease12,
  release = releaseOfThisNode(),
  node = process.versions.node,
} = {}) {
  if (client === 'postgres' || opens()) return;
  if (release === 12) await build().catch(() => {});
  if (release === 12 && opens()) return;
  throw new Failure(noDriver({ node, release }));
}
