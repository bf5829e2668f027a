import type { ExtractedText } from '../extractedText';
import type { Hint } from '../text/blocks';

type Link = NonNullable<ExtractedText['links']>[number];
type FileWarning = NonNullable<ExtractedText['warnings']>[number];

/** Writes the text of a file paragraph by paragraph, with what its markup tells. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private gap = '';
  private paragraphAt: number | null = null;
  private hint: Hint['kind'] | null = null;
  private readonly hints: Hint[] = [];
  private readonly links: Link[] = [];
  private readonly warnings: FileWarning[] = [];

  /** Where the next words will stand. */
  get at(): number {
    return this.length + this.gap.length;
  }

  write(words: string): void {
    if (words === '') return;
    if (this.gap) this.append(this.gap);
    this.gap = '';
    this.paragraphAt ??= this.length;
    this.append(words);
  }

  /** Ends the paragraph, if it has words. @param gap what stands between it and the next */
  endParagraph(gap: '\n' | '\n\n' = '\n\n'): void {
    if (this.paragraphAt === null) return;
    if (this.hint) this.hints.push({ start: this.paragraphAt, end: this.length, kind: this.hint });
    this.paragraphAt = null;
    this.hint = null;
    this.gap = gap;
  }

  /** What the paragraph that is being written is. */
  mark(kind: Hint['kind']): void {
    this.hint = kind;
  }

  unmark(kind: Hint['kind']): void {
    if (this.hint === kind) this.hint = null;
  }

  link(start: number, href: string): void {
    if (this.length > start && /^https?:/i.test(href))
      this.links.push({ start, end: this.length, href });
  }

  warn(code: string, start: number | null = null, end = this.length): void {
    const evidence = start === null || end <= start ? null : ([start, end] as const);
    this.warnings.push({ code, evidence });
  }

  result(): ExtractedText {
    this.endParagraph();
    return {
      text: this.parts.join(''),
      hints: this.hints,
      links: this.links,
      warnings: this.warnings,
    };
  }

  private append(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}
