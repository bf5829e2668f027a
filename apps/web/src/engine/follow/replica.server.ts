import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../env';
import { writeFileAtomic, writeFileAtomicSync } from '../store/files.server';
import { addedMessages, siteLocales } from '../platform/locales.server';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';

const savedSchema = z.object({
  /** Random, so that two replicas are never taken for one. */
  replica: z.string(),
  /** Of the version and the settings that the pages were rendered with. */
  fingerprint: z.string().nullable(),
  /** The last revision of which, and of all before it, the kept pages tell; null for none. */
  shown: z.number().int().nullable(),
  /** When the CMS committed it: proves that it is the same revision of the same record. */
  shownAt: z.string().nullable(),
  /** Paths that no revision asks for any more, and that still have to be rendered. */
  owed: z.array(z.string()),
});
export type Replica = z.infer<typeof savedSchema>;

const file = () => path.join(env().dataDir, 'site', 'replica.json');

function read(): Replica {
  try {
    return savedSchema.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return { replica: randomUUID(), fingerprint: null, shown: null, shownAt: null, owed: [] };
  }
}

const state = () => singleton('replica', () => ({ replica: read() }));

/** What this replica of the site knows of itself, from one start to the next. */
export function replica(): Replica {
  return state().replica;
}

export async function saveReplica(changes: Partial<Replica>): Promise<void> {
  const current = state();
  current.replica = { ...current.replica, ...changes };
  await writeFileAtomic(file(), JSON.stringify(current.replica)).catch((error: unknown) =>
    log.error('what this replica shows was not saved', error),
  );
}

/** The same without waiting. */
export function saveReplicaSync(changes: Partial<Replica>): void {
  const current = state();
  current.replica = { ...current.replica, ...changes };
  writeFileAtomicSync(file(), JSON.stringify(current.replica));
}

/** Of the build that this process runs: the file may be a later one's when the pages are kept. */
const ownBuild = () =>
  singleton('build-id', () => readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8'));

/**
 * The same for pages that the same version would render the same way; null when it can't be told,
 * and then nothing that was kept is current.
 */
export function fingerprint(): string | null {
  try {
    const { files } = siteLocales();
    const languages = files.map((one) => [one, addedMessages(one.code) ?? null]);
    const text = JSON.stringify([ownBuild(), env().siteUrl, languages]);
    return createHash('sha256').update(text).digest('base64url');
  } catch {
    return null;
  }
}
