import type { ExtractedText } from '../extractedText';
import { TextBuilder } from './textBuilder';
import { UnreadableError } from './unreadableError';
import { unzip } from './unzip';
import type { XmlReader } from './xml';
import { readXml } from './xml';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const HEADING = /^(?:heading|titre|title|berschrift|subtitle|sous-titre)/i;
/** What has words that aren't shown, or that are shown twice. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);
const BREAKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Word's text with its headings, lists and tables; tracked changes and comments are told of. */
export function extractDocx(bytes: Uint8Array): ExtractedText {
  const parts = unzip(bytes, [DOCUMENT, RELATIONS]);
  const document = parts.get(DOCUMENT);
  if (!document) throw new UnreadableError('binary');
  const relations = parts.get(RELATIONS);
  const reader = new DocxReader(relations ? hrefsOf(relations) : new Map());
  readXml(document, reader);
  return reader.builder.result();
}

function hrefsOf(bytes: Uint8Array): Map<string, string> {
  const hrefs = new Map<string, string>();
  readXml(bytes, {
    open: (_name, { Id, Target }) => {
      if (Id && Target) hrefs.set(Id, Target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return hrefs;
}

class DocxReader implements XmlReader {
  readonly builder = new TextBuilder();
  private skipping = 0;
  private inText = false;
  private hidden = false;
  private cells = 0;
  private depth = { cell: 0 };
  private readonly insertions: number[] = [];
  private readonly anchors: { at: number; href: string }[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly hrefs: ReadonlyMap<string, string>) {}

  open(name: string, attributes: Record<string, string>): void {
    const { builder } = this;
    if (SKIPPED.has(name)) this.skip(name);
    if (this.skipping > 0) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:t') this.inText = true;
    else if (name === 'w:r') this.hidden = false;
    else if (name === 'w:vanish' && value !== '0' && value !== 'false') this.hide();
    else if (name === 'w:pStyle' && HEADING.test(value)) builder.mark('heading');
    else if (name === 'w:numPr' && this.depth.cell === 0) builder.mark('list');
    else if (name === 'w:ins' || name === 'w:moveTo') this.insertions.push(builder.at);
    else if (name === 'w:hyperlink')
      this.anchors.push({ at: builder.at, href: this.hrefs.get(attributes['r:id'] ?? '') ?? '' });
    else if (/^w:comment(?:Reference|RangeStart)$/.test(name)) this.warnOnce('comments');
    else if (name === 'w:tc') this.openCell();
    else if (name === 'w:tr') this.cells = 0;
    const space = BREAKS[name];
    // A tab that is a stop of the paragraph has a place, one that is typed has none.
    if (space && !attributes['w:pos'] && !this.hidden) builder.write(space);
  }

  close(name: string): void {
    const { builder } = this;
    if (SKIPPED.has(name)) this.skipping -= 1;
    if (this.skipping > 0) return;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:ins' || name === 'w:moveTo')
      builder.warn('tracked-insertion', this.insertions.pop());
    else if (name === 'w:hyperlink') this.endLink();
    else if (name === 'w:tc') this.depth.cell -= 1;
    else if (name === 'w:tr') builder.endParagraph('\n');
  }

  text(words: string): void {
    if (this.inText && this.skipping === 0 && !this.hidden) this.builder.write(words);
  }

  private skip(name: string): void {
    this.skipping += 1;
    if (name === 'w:del' || name === 'w:moveFrom') this.builder.warn('tracked-deletion');
  }

  private hide(): void {
    this.hidden = true;
    this.warnOnce('hidden-text');
  }

  private openCell(): void {
    if (this.cells > 0 && this.depth.cell === 0) this.builder.write('\t');
    this.cells += 1;
    this.depth.cell += 1;
    this.builder.mark('table');
  }

  private endParagraph(): void {
    if (this.depth.cell === 0) this.builder.endParagraph();
    else this.builder.mark('table');
  }

  private endLink(): void {
    const anchor = this.anchors.pop();
    if (anchor) this.builder.link(anchor.at, anchor.href);
  }

  private warnOnce(code: string): void {
    if (!this.told.has(code)) this.builder.warn(code);
    this.told.add(code);
  }
}
