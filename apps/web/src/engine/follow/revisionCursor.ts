import type { Revision } from '@entente/protocol/changes';

/**
 * Where a replica stands in the CMS's change record. Revisions are taken in order, each once:
 * what comes twice or late is passed over, what comes after a gap waits until the gap is asked for.
 * Pure.
 */
export class RevisionCursor {
  /** What was taken and is not shown yet, with its revision. */
  private readonly pending = new Map<object, number>();
  private lastNoted = 0;
  private lastHead = 0;
  /** Stands for all pages while they are rendered anew. */
  private everything: object | null = null;

  /** The last revision taken: every one before it was, too. */
  get noted(): number {
    return this.lastNoted;
  }

  /** The last revision of the CMS that we have heard of. */
  get head(): number {
    return this.lastHead;
  }

  /** The last revision of which, and of all before it, pages tell. */
  get shown(): number {
    if (this.everything) return 0;
    return Math.min(this.lastNoted, ...[...this.pending.values()].map((revision) => revision - 1));
  }

  /** True unless all pages are being rendered anew. */
  get isWhole(): boolean {
    return this.everything === null;
  }

  /** There are revisions that must be asked for. */
  get isBehind(): boolean {
    return this.lastHead > this.lastNoted;
  }

  /** @returns those that come next, in order; each is pending until it is `done` */
  take(revisions: readonly Revision[], head: number): Revision[] {
    const taken: Revision[] = [];
    for (const one of [...revisions].sort((left, right) => left.revision - right.revision)) {
      if (one.revision !== this.lastNoted + 1) continue;
      this.lastNoted = one.revision;
      this.pending.set(one, one.revision);
      taken.push(one);
    }
    this.lastHead = Math.max(this.lastHead, head, this.lastNoted);
    return taken;
  }

  /** False once it is shown, or once everything is rendered anew instead. */
  isPending(taken: object): boolean {
    return this.pending.has(taken);
  }

  done(taken: object): void {
    this.pending.delete(taken);
    if (taken === this.everything) this.everything = null;
  }

  /** Goes on from a revision that is shown already. */
  resume(revision: number): void {
    this.pending.clear();
    this.everything = null;
    this.lastNoted = revision;
    this.lastHead = revision;
  }

  /**
   * Takes everything up to a revision at once, because all pages are rendered anew.
   * @returns what is `done` when they are
   */
  restart(revision: number): object {
    this.resume(revision);
    this.everything = {};
    return this.everything;
  }
}
