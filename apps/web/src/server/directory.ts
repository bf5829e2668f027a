import type { EntryType } from '@entente/model/segments';

/** An entry that has an address: nothing of its content. */
export interface DirectoryEntry {
  documentId: string;
  slug: string;
  /** ISO date and time of the latest change, for the sitemap. */
  updatedAt: string;
}

/** What exists at the CMS, as far as we know. Pure; asked by `directory.server.ts`. */
export class Directory {
  private readonly entries = new Map<string, Map<string, DirectoryEntry>>();
  private readonly checkedAt = new Map<string, number>();

  /** Replaces what is known of one type in one locale. */
  replace(type: EntryType, locale: string, entries: readonly DirectoryEntry[], now: number): void {
    this.entries.set(keyOf(type, locale), new Map(entries.map((entry) => [entry.slug, entry])));
    this.checkedAt.set(keyOf(type, locale), now);
  }

  /** Adds what changed lately; an entry that changed its slug loses the old one. */
  merge(type: EntryType, locale: string, entries: readonly DirectoryEntry[], now: number): void {
    const known = this.entries.get(keyOf(type, locale)) ?? new Map<string, DirectoryEntry>();
    const changed = new Set(entries.map((entry) => entry.documentId));
    for (const [slug, entry] of known) {
      if (changed.has(entry.documentId)) known.delete(slug);
    }
    entries.forEach((entry) => known.set(entry.slug, entry));
    this.entries.set(keyOf(type, locale), known);
    this.checkedAt.set(keyOf(type, locale), now);
  }

  /** One entry as it is now; when its type was checked stays as it was. */
  note(type: EntryType, locale: string, entry: DirectoryEntry): void {
    const checkedAt = this.checked(type, locale);
    if (checkedAt !== null) this.merge(type, locale, [entry], checkedAt);
  }

  forget(type: EntryType, locale: string, slug: string): void {
    this.entries.get(keyOf(type, locale))?.delete(slug);
  }

  /** Null: never asked, so nothing can be said. */
  checked(type: EntryType, locale: string): number | null {
    return this.checkedAt.get(keyOf(type, locale)) ?? null;
  }

  has(type: EntryType, locale: string, slug: string): boolean {
    return this.entries.get(keyOf(type, locale))?.has(slug) ?? false;
  }

  find(type: EntryType, locale: string, slug: string): DirectoryEntry | undefined {
    return this.entries.get(keyOf(type, locale))?.get(slug);
  }

  list(type: EntryType, locale: string): DirectoryEntry[] {
    return [...(this.entries.get(keyOf(type, locale))?.values() ?? [])];
  }

  slugOf(type: EntryType, locale: string, documentId: string): string | null {
    const found = this.list(type, locale).find((entry) => entry.documentId === documentId);
    return found?.slug ?? null;
  }
}

function keyOf(type: EntryType, locale: string): string {
  return `${type}/${locale}`;
}
