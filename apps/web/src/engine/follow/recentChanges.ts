import type { Change } from '@entente/protocol/changes';
import { anyType } from '../cms/rootFields';
import { documentKey, type ReadSet } from '../cms/reads';

interface Recent {
  /** Monotonic milliseconds at which we heard of it. */
  at: number;
  documents: Set<string>;
  types: Set<string>;
}

/** Longer than any render takes. */
const rememberedMs = 60_000;

/**
 * What changed lately. A page whose render began before a change and ended after it may show the
 * past, and the page index did not yet know that it shows the document. Pure.
 */
export class RecentChanges {
  private recent: Recent[] = [];

  record(changes: readonly Change[], at: number): void {
    const documents = changes.flatMap((change) => [change, ...change.touched]);
    this.recent = this.recent.filter((one) => one.at > at - rememberedMs);
    this.recent.push({
      at,
      documents: new Set(documents.map(({ type, documentId }) => documentKey(type, documentId))),
      types: new Set(changes.map(({ type }) => type)),
    });
  }

  /** True when something that was read has changed since: it must be read again. */
  changedSince(reads: ReadSet, startedAt: number): boolean {
    return this.recent.some(
      ({ at, documents, types }) =>
        at > startedAt &&
        (reads.documents.some((key) => documents.has(key)) ||
          reads.lists.some((type) => type === anyType || types.has(type))),
    );
  }
}
