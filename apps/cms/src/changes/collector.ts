import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Change } from './change';

const current = new AsyncLocalStorage<Change[]>();

/** Notes a change of the operation under way. */
export function noteChange(change: Change): void {
  current.getStore()?.push(change);
}

/**
 * Runs a write in a transaction; what it changed, the writes inside it included, is handed over
 * once, after the commit, and not at all when the transaction fails.
 */
export async function collectingChanges<T>(
  strapi: Core.Strapi,
  handOver: (changes: Change[]) => void,
  write: () => Promise<T>,
): Promise<T> {
  if (current.getStore()) return write();
  const changes: Change[] = [];
  return current.run(changes, () =>
    strapi.db.transaction(async ({ onCommit }) => {
      const result = await write();
      if (changes.length > 0) onCommit(() => handOver(changes));
      return result;
    }),
  );
}
