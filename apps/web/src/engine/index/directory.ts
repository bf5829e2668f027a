import type { EntryType } from '@entente/model/segments';

/** An entry that has an address: nothing of its content. */
export interface DirectoryEntry {
  documentId: string;
  slug: string;
  /** ISO date and time of the latest change, for the sitemap. */
  updatedAt: string;
}

/** What exists at the CMS. Pure; read by `directory.server.ts`, kept current by changes. */
export class Directory {
  private readonly entries = new Map<string, Map<string, DirectoryEntry>>();
  private readonly slugs = new Map<string, string>();
  private changed = 0;

  /** Another number whenever something is different. */
  get changes(): number {
    return this.changed;
  }

  /** Replaces what is known of one type in one locale. */
  replace(type: EntryType, locale: string, entries: readonly DirectoryEntry[]): void {
    this.list(type, locale).forEach(({ slug }) => this.forget(type, locale, slug));
    this.changed += 1;
    this.entries.set(keyOf(type, locale), new Map());
    entries.forEach((entry) => this.record(type, locale, entry));
  }

  /** One entry as it is now: it loses the slug it had. Nothing is noted of a type never read. */
  record(type: EntryType, locale: string, entry: DirectoryEntry): void {
    const known = this.entries.get(keyOf(type, locale));
    if (!known) return;
    this.changed += 1;
    const before = this.slugOf(type, locale, entry.documentId);
    if (before !== null) known.delete(before);
    known.set(entry.slug, entry);
    this.slugs.set(keyOf(type, locale, entry.documentId), entry.slug);
  }

  forget(type: EntryType, locale: string, slug: string): void {
    const entry = this.find(type, locale, slug);
    if (!entry) return;
    this.changed += 1;
    this.entries.get(keyOf(type, locale))?.delete(slug);
    if (this.slugOf(type, locale, entry.documentId) === slug) {
      this.slugs.delete(keyOf(type, locale, entry.documentId));
    }
  }

  /** False: never read, so nothing can be said of what does not exist. */
  covers(type: EntryType, locale: string): boolean {
    return this.entries.has(keyOf(type, locale));
  }

  has(type: EntryType, locale: string, slug: string): boolean {
    return this.find(type, locale, slug) !== undefined;
  }

  find(type: EntryType, locale: string, slug: string): DirectoryEntry | undefined {
    return this.entries.get(keyOf(type, locale))?.get(slug);
  }

  list(type: EntryType, locale: string): DirectoryEntry[] {
    return [...(this.entries.get(keyOf(type, locale))?.values() ?? [])];
  }

  slugOf(type: EntryType, locale: string, documentId: string): string | null {
    return this.slugs.get(keyOf(type, locale, documentId)) ?? null;
  }
}

function keyOf(...parts: [EntryType, ...string[]]): string {
  return parts.join('/');
}
