import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'build',
  '.next',
  '.cache',
  '.turbo',
  '.strapi',
  'coverage',
  'e2e',
  'test-results',
  'playwright-report',
]);

/** Written by the build itself: hashed, it would make the next start build again. */
const isMade = (name) => name === 'next-env.d.ts';

const isTest = (name) => /\.(test|spec|fixture)\.[cm]?[jt]sx?$/.test(name);

/**
 * One hash of everything below the given files and folders: names and bytes, tests left out.
 * @param {string} root paths are relative to it
 * @param {string[]} paths a missing one counts as empty, so that its arrival changes the hash
 */
export function hashSources(root, paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((item) => filesBelow(path.join(root, item))).sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(item) {
  const found = statSync(item, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [item];
  return readdirSync(item, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return SKIPPED_FOLDERS.has(entry.name) ? [] : filesBelow(path.join(item, entry.name));
    }
    return entry.isFile() && !isTest(entry.name) && !isMade(entry.name)
      ? [path.join(item, entry.name)]
      : [];
  });
}
