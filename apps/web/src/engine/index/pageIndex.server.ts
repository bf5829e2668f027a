import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../../env';
import { writeFileAtomic, writeFileAtomicSync } from '../store/files.server';
import { log } from '../platform/log.server';
import { PageIndex } from './pageIndex';
import { singleton } from '../platform/singleton';

interface IndexState {
  index: PageIndex;
  saving: Promise<void>;
}

function indexFile(): string {
  return path.join(env().dataDir, 'site', 'index.json');
}

function load(): IndexState {
  let saved: unknown = null;
  try {
    saved = JSON.parse(readFileSync(indexFile(), 'utf8'));
  } catch (error) {
    // None yet, or not readable: the index fills again as the site warms itself.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log.warn('page index not read', error);
  }
  return { index: PageIndex.from(saved), saving: Promise.resolve() };
}

function indexState(): IndexState {
  return singleton('page-index', load);
}

export function pageIndex(): PageIndex {
  return indexState().index;
}

export function savePageIndex(): Promise<void> {
  const state = indexState();
  // One after the other, so that an older index never lands on a newer one.
  state.saving = state.saving
    .then(() => writeFileAtomic(indexFile(), JSON.stringify(state.index)))
    .catch((error: unknown) => log.error('page index not saved', error));
  return state.saving;
}

/** The same without waiting, as the process ends. */
export function savePageIndexSync(): void {
  writeFileAtomicSync(indexFile(), JSON.stringify(indexState().index));
}
