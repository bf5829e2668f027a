import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../machine/failure.mjs';

const NEEDED_MB = 500;

/**
 * Makes the data folder ready: there, writable, with room, used by nobody else.
 * @returns {{ dir: string, logs: string, secret: string, release: () => void }} release frees the folder
 * @throws {Failure}
 */
export function openDataDir(dir) {
  const logs = path.join(dir, 'logs');
  try {
    makeFolder(logs);
    const probe = path.join(dir, `.write-${process.pid}`);
    writeFileSync(probe, 'entente');
    rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    throw new Failure(
      `The data folder ${dir} can't be written (${error.code}). Choose another with --data, or change its owner.`,
    );
  }
  requireSpace(dir);
  const release = lock(dir);
  return { dir, logs, secret: readOrMake(path.join(dir, 'secret'), makeSecret), release };
}

/** One level at a time: Node's `recursive` never returns where the system answers ENOENT (/proc). */
function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** @throws {Failure} when fewer than 500 MB are free where `dir` is */
export function requireSpace(dir) {
  const { bavail, bsize } = statfsSync(dir);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= NEEDED_MB) return;
  throw new Failure(
    `The disk of ${dir} is full: ${freeMb} MB left, ${NEEDED_MB} MB needed. Free some room, or choose another folder with --data.`,
  );
}

/** Two processes on one SQLite file and one page cache would undo each other's work. */
function lock(dir) {
  const file = path.join(dir, 'entente.pid');
  const holder = Number(readText(file));
  if (holder && holder !== process.pid && isRunning(holder)) {
    throw new Failure(
      `Entente is already running on ${dir} (process ${holder}). Stop it with: kill ${holder} — or give this one another folder with --data.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => {
    if (readText(file) === String(process.pid)) rmSync(file, { force: true });
  };
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    // A number is soon taken by another program: only a Node process can be ours.
    return process.platform !== 'linux' || /node/.test(readText(`/proc/${pid}/cmdline`) ?? '');
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @returns {string} the content of a file only its owner may read, written the first time */
export function readOrMake(file, make) {
  const found = readText(file)?.trim();
  if (found) return found;
  const made = make();
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** 48 random bytes; everything else (token salts, session keys) is derived from it. */
function makeSecret() {
  return randomBytes(48).toString('base64url');
}
