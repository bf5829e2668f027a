/**
 * When the content of an address became different, for what is written anew for each answer. Pure;
 * the addresses are few: one for each sitemap, schema and file of the site itself.
 */
export class ContentDates {
  private readonly known = new Map<string, { tag: string; at: string }>();

  /**
   * @param tag names the content
   * @param told ISO instant that the content tells of itself, if any: what was withdrawn tells none
   * @param now ISO instant: since then at least it is so, where nobody knows better
   */
  at(path: string, tag: string, told: string | null, now: string): string {
    const known = this.known.get(path);
    if (known?.tag === tag) return known.at;
    const at = known ? now : (told ?? now);
    this.known.set(path, { tag, at });
    return at;
  }
}
