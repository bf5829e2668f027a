import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks a second in /proc: 100 on every Linux that matters. */
const TICKS = 100;

/** Seconds of processor that a process has used, all its threads; Linux. */
export function cpuSecondsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The process that listens on a port; Linux. */
export function listenerOf(port) {
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => inodesListeningOn(file, port)),
  );
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (socketsOf(pid).some((inode) => inodes.has(inode))) return pid;
  }
  throw new Error(`No process of ours listens on port ${port}`);
}

function inodesListeningOn(file, port) {
  const LISTEN = '0A';
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === LISTEN && parseInt(local.split(':')[1], 16) === port)
    .map((fields) => fields[9]);
}

function socketsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode ? [inode] : [];
    });
  } catch {
    // It ended meanwhile, or is somebody else's.
    return [];
  }
}
