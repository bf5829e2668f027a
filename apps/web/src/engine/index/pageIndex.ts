import { z } from 'zod';
import { anyType } from '../cms/rootFields';
import { readSetSchema } from '../cms/reads';

const pageRecordSchema = z.object({
  path: z.string(),
  reads: readSetSchema,
  /** Milliseconds since 1970 at which the render of this page began. */
  renderedAt: z.number(),
  /** Tells that an entry was withdrawn: no page to be found, and nothing follows from it. */
  notice: z.boolean().optional(),
});
export type PageRecord = z.infer<typeof pageRecordSchema>;

const savedIndexSchema = z.object({
  version: z.literal(1),
  pages: z.array(pageRecordSchema),
});
export type SavedIndex = z.infer<typeof savedIndexSchema>;

/** Which page shows which document. Pure: kept on disk by `pageIndex.server.ts`. */
export class PageIndex {
  private readonly pages = new Map<string, PageRecord>();
  private readonly byDocument = new Map<string, Set<string>>();
  private readonly byList = new Map<string, Set<string>>();
  private readonly byMedia = new Map<string, Set<string>>();
  private changed = 0;

  /** Another number whenever something is different. */
  get changes(): number {
    return this.changed;
  }

  static from(saved: unknown): PageIndex {
    const index = new PageIndex();
    const parsed = savedIndexSchema.safeParse(saved);
    if (parsed.success) parsed.data.pages.forEach((page) => index.put(page));
    return index;
  }

  put(page: PageRecord): void {
    this.drop(page.path);
    this.changed += 1;
    this.pages.set(page.path, page);
    page.reads.documents.forEach((key) => add(this.byDocument, key, page.path));
    page.reads.lists.forEach((type) => add(this.byList, type, page.path));
    page.reads.media.forEach((file) => add(this.byMedia, file, page.path));
  }

  /** The page is no more. */
  drop(path: string): void {
    const page = this.pages.get(path);
    if (!page) return;
    this.changed += 1;
    page.reads.documents.forEach((key) => remove(this.byDocument, key, path));
    page.reads.lists.forEach((type) => remove(this.byList, type, path));
    page.reads.media.forEach((file) => remove(this.byMedia, file, path));
    this.pages.delete(path);
  }

  get(path: string): PageRecord | undefined {
    return this.pages.get(path);
  }

  /** The page, unless all that it says is that its entry was withdrawn. */
  shown(path: string): PageRecord | undefined {
    const page = this.pages.get(path);
    return page?.notice ? undefined : page;
  }

  get size(): number {
    return this.pages.size;
  }

  /** Sorted. */
  paths(): string[] {
    return [...this.pages.keys()].sort();
  }

  /** Sorted; without the notices of what was withdrawn. */
  shownPaths(): string[] {
    return this.paths().filter((path) => this.shown(path));
  }

  /** Sorted paths of the pages that show this document (`type:documentId`). */
  showing(key: string): string[] {
    return [...(this.byDocument.get(key) ?? [])].sort();
  }

  /** Sorted paths of the pages that list entries of this type. */
  listing(type: string): string[] {
    const paths = [...(this.byList.get(type) ?? []), ...(this.byList.get(anyType) ?? [])];
    return [...new Set(paths)].sort();
  }

  /** Sorted paths of the pages that show any document of this type. */
  showingType(type: string): string[] {
    const paths = new Set<string>();
    for (const [key, pages] of this.byDocument) {
      if (key.startsWith(`${type}:`)) pages.forEach((path) => paths.add(path));
    }
    return [...paths].sort();
  }

  /** Paths of the pages that are about this entry: one for each language. */
  pagesAbout(key: string): string[] {
    // Chosen before they are sorted: a domain may be shown by ten thousand articles.
    return [...(this.byDocument.get(key) ?? [])]
      .filter((path) => this.pages.get(path)?.reads.entry === key)
      .sort();
  }

  /** True when a page shows this uploaded file. */
  showsMedia(file: string): boolean {
    return this.byMedia.has(file);
  }

  /** Names of the uploaded files that pages show, sorted. */
  media(): string[] {
    return [...this.byMedia.keys()].sort();
  }

  toJSON(): SavedIndex {
    return { version: 1, pages: [...this.pages.values()] };
  }
}

function add(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths) paths.add(path);
  else map.set(key, new Set([path]));
}

function remove(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  paths?.delete(path);
  if (paths?.size === 0) map.delete(key);
}
