import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from '../machine/failure.mjs';

const NEEDED_MB = 500;

/**
 * Makes the data folder ready: there, writable, with room, used by nobody else, and readable by its owner
 * alone. Where pages are kept a full disk is only told of: they can be served all the same.
 * @returns {{ dir: string, logs: string, secret: string, release: () => void }} release frees the folder
 * @throws {Failure}
 */
export function openDataDir(dir) {
  const logs = path.join(dir, 'logs');
  const isFull = whenFull(() => {
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
  }, dir);
  closeToOthers(dir);
  const release = lock(dir, isFull);
  return { dir, logs, secret: readOrMake(path.join(dir, 'secret'), makeSecret), release };
}

/** @returns {boolean} whether the site of an earlier start left pages that can be served */
export function hasKeptPages(dir) {
  return ['replica.json', 'pages'].every((name) => existsSync(path.join(dir, 'site', name)));
}

/** @returns {boolean} whether the disk is full, and there are pages to serve from it */
function whenFull(action, dir) {
  try {
    action();
    return false;
  } catch (error) {
    const isFull = error.code === 'ENOSPC' || error instanceof DiskFull;
    if (!isFull || !hasKeptPages(dir)) throw error;
    console.error(
      `! ${error instanceof DiskFull ? error.message : `The disk of ${dir} is full.`}\n` +
        '! The site starts with the pages it has. Until there is room, nothing can be saved.',
    );
    return true;
  }
}

class DiskFull extends Failure {}

/** What is in the folder (drafts, secrets, letters) is its owner's: 0700 for folders, 0600 for files. */
function closeToOthers(dir) {
  const close = (file, mode) => {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, mode);
  };
  try {
    close(dir, 0o700);
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isDirectory()) close(file, 0o700);
      else if (entry.isFile()) close(file, 0o600);
    }
  } catch (error) {
    // Another's file, or a file system without modes: said, because it is read by others.
    console.error(`! ${dir} may be read by others on this machine (${error.code}).`);
  }
}

/** One level at a time: Node's `recursive` never returns where the system answers ENOENT (/proc). */
function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** @throws {Failure} when fewer than 500 MB are free where `dir` is */
export function requireSpace(dir) {
  const { bavail, bsize } = statfsSync(dir);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= NEEDED_MB) return;
  throw new DiskFull(
    `The disk of ${dir} is full: ${freeMb} MB left, ${NEEDED_MB} MB needed. Free some room, or choose another folder with --data.`,
  );
}

/** Two processes on one SQLite file and one page cache would undo each other's work. */
function lock(dir, isFull) {
  const file = path.join(dir, 'entente.pid');
  const holder = Number(readText(file));
  if (holder && holder !== process.pid && isRunning(holder)) {
    throw new Failure(
      `Entente is already running on ${dir} (process ${holder}). Stop it with: kill ${holder} — or give this one another folder with --data.`,
    );
  }
  try {
    writeFileSync(file, String(process.pid), { mode: 0o600 });
  } catch (error) {
    if (!isFull) throw error;
  }
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
