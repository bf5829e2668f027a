import type { ExtractedText } from '../extractedText';
import { TextBuilder } from './textBuilder';
import { UnreadableError } from './unreadableError';
import { unzip } from './unzip';
import type { XmlReader } from './xml';
import { readXml } from './xml';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'office:automatic-styles',
  'office:font-face-decls',
]);
const WARNS: Readonly<Record<string, string>> = {
  'office:annotation': 'comments',
  'text:change': 'tracked-deletion',
};

/** OpenDocument's text with its headings, lists and tables. */
export function extractOdt(bytes: Uint8Array): ExtractedText {
  const parts = unzip(bytes, [CONTENT, MANIFEST]);
  const manifest = parts.get(MANIFEST);
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new UnreadableError('encrypted');
  const content = parts.get(CONTENT);
  if (!content) throw new UnreadableError('broken');
  const reader = new OdtReader();
  readXml(content, reader);
  return reader.builder.result();
}

class OdtReader implements XmlReader {
  readonly builder = new TextBuilder();
  private skipping = 0;
  private paragraphs = 0;
  private lists = 0;
  private cells = 0;
  private row = 0;
  private insertion: number | null = null;
  private readonly anchors: { at: number; href: string }[] = [];

  open(name: string, attributes: Record<string, string>): void {
    const { builder } = this;
    const warning = WARNS[name];
    if (warning && this.skipping === 0) builder.warn(warning);
    if (SKIPPED.has(name)) this.skipping += 1;
    if (this.skipping > 0) return;
    if (name === 'text:p' || name === 'text:h') this.openParagraph(name);
    else if (name === 'text:list') this.lists += 1;
    else if (name === 'table:table-row') this.row = 0;
    else if (name === 'table:table-cell') this.openCell();
    else if (name === 'text:s')
      builder.write(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 20)));
    else if (name === 'text:tab') builder.write('\t');
    else if (name === 'text:line-break') builder.write('\n');
    else if (name === 'text:a')
      this.anchors.push({ at: builder.at, href: attributes['xlink:href'] ?? '' });
    else if (name === 'text:change-start') this.insertion = builder.at;
    else if (name === 'text:change-end' && this.insertion !== null)
      builder.warn('tracked-insertion', this.insertion);
  }

  close(name: string): void {
    const { builder } = this;
    if (SKIPPED.has(name)) this.skipping -= 1;
    if (this.skipping > 0) return;
    if (name === 'text:p' || name === 'text:h') this.closeParagraph();
    else if (name === 'text:list') this.lists -= 1;
    else if (name === 'table:table-cell') this.cells -= 1;
    else if (name === 'table:table-row') builder.endParagraph('\n');
    else if (name === 'text:a') {
      const anchor = this.anchors.pop();
      if (anchor) builder.link(anchor.at, anchor.href);
    }
  }

  /** Line ends and runs of spaces in the file are one space on the page. */
  text(words: string): void {
    if (this.skipping === 0 && this.paragraphs > 0)
      this.builder.write(words.replace(/[ \t\r\n]+/g, ' '));
  }

  private openParagraph(name: string): void {
    this.paragraphs += 1;
    if (this.cells > 0) this.builder.mark('table');
    else if (name === 'text:h') this.builder.mark('heading');
    else if (this.lists > 0) this.builder.mark('list');
  }

  private closeParagraph(): void {
    this.paragraphs -= 1;
    if (this.cells === 0) this.builder.endParagraph(this.lists > 0 ? '\n' : '\n\n');
  }

  private openCell(): void {
    if (this.row > 0) this.builder.write('\t');
    this.row += 1;
    this.cells += 1;
    this.builder.mark('table');
  }
}
