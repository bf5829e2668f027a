import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env';
import { writeWhole } from './files.server';
import { log } from './log.server';
import { PageIndex } from './pageIndex';
import { singleton } from './singleton';

/** Many pages change together; one write a second is enough. */
const saveAfterMs = 1_000;

interface Kept {
  index: PageIndex;
  timer: NodeJS.Timeout | null;
  saving: Promise<void>;
}

function indexFile(): string {
  return path.join(env().dataDir, 'site', 'index.json');
}

function load(): Kept {
  let saved: unknown = null;
  try {
    saved = JSON.parse(readFileSync(indexFile(), 'utf8'));
  } catch (error) {
    // None yet, or not readable: the index fills again as the site warms itself.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log.warn('page index not read', error);
  }
  return { index: PageIndex.from(saved), timer: null, saving: Promise.resolve() };
}

function kept(): Kept {
  return singleton('page-index', load);
}

export function pageIndex(): PageIndex {
  return kept().index;
}

/** Call after a change; the file follows within a second. */
export function savePageIndexSoon(): void {
  const state = kept();
  state.timer ??= setTimeout(() => void savePageIndex(), saveAfterMs).unref();
}

export function savePageIndex(): Promise<void> {
  const state = kept();
  if (state.timer) clearTimeout(state.timer);
  state.timer = null;
  // One after the other, so that an older index never lands on a newer one.
  state.saving = state.saving
    .then(() => writeWhole(indexFile(), JSON.stringify(state.index)))
    .catch((error: unknown) => log.error('page index not saved', error));
  return state.saving;
}
