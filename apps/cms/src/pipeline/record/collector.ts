import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { contributionsOf } from '../contributions';
import type { RecordedChange } from './change';
import { recordRevision } from './recordRevision';

interface Collection {
  changes: RecordedChange[];
  isOpen: boolean;
}

const current = new AsyncLocalStorage<Collection>();

/**
 * Notes a change of the transaction under way.
 * @throws outside a transaction: a change that no revision tells of would never reach the site
 */
export function recordChange(change: RecordedChange): void {
  const collection = current.getStore();
  if (!collection?.isOpen) throw new Error('A public change was made outside a transaction');
  collection.changes.push(change);
}

/**
 * Makes every transaction of the CMS, ours or Strapi's own (publishing many entries at once is
 * one), write what was noted in it as one revision, last thing before it commits, and tells the
 * features that follow the record.
 */
export function useRevisions(strapi: Core.Strapi): void {
  const { db } = strapi;
  const begin = db.transaction.bind(db) as (run?: Run) => Promise<unknown>;
  const recording = async (run?: Run) => {
    if (!run || db.inTransaction()) return begin(run);
    const collection: Collection = { changes: [], isOpen: true };
    return current.run(collection, () =>
      begin(async (context) => {
        try {
          const result = await run(context);
          const revision = await recordRevision(context.trx, collection.changes);
          if (revision !== null) {
            const contributions = contributionsOf(strapi);
            for (const { onRevision } of contributions)
              await onRevision?.(strapi, collection.changes);
            context.onCommit(() => {
              for (const { afterCommit } of contributions) afterCommit?.(strapi, revision);
            });
          }
          return result;
        } finally {
          collection.isOpen = false;
        }
      }),
    );
  };
  db.transaction = recording as typeof db.transaction;
}

type Run = (context: Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]) => unknown;
