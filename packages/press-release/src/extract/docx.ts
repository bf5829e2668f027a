import type { ExtractedText } from '../extractedText';
import { TextBuilder } from './textBuilder';
import { UnreadableError } from './unreadableError';
import { unzip } from './unzip';
import type { XmlReader } from './xml';
import { readXml } from './xml';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';
/** Word's own styles of lists; « Paragraphe de liste » only sets a margin. */
const LIST = /^list(?:e ?[àa]? ?(?:puces?|num)| ?(?:bullet|number))/i;
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
  const parts = unzip(bytes, [DOCUMENT, RELATIONS, STYLES]);
  const document = parts.get(DOCUMENT);
  if (!document) throw new UnreadableError('binary');
  const relations = parts.get(RELATIONS);
  const styles = parts.get(STYLES);
  const reader = new DocxReader(
    relations ? hrefsOf(relations) : new Map(),
    styles ? listStylesOf(styles) : new Set(),
  );
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

/** The styles that number or bullet their paragraphs, by themselves or by what they are based on. */
function listStylesOf(bytes: Uint8Array): Set<string> {
  const lists = new Set<string>();
  const bases = new Map<string, string>();
  let style = '';
  readXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      else if (name === 'w:basedOn') bases.set(style, value);
      else if (name === 'w:numId' && value === '0') bases.delete(style);
      else if ((name === 'w:numId' && style !== '') || (name === 'w:name' && LIST.test(value)))
        lists.add(style);
    },
    close: (name) => {
      if (name === 'w:style') style = '';
    },
    text: () => undefined,
  });
  // Styles are based on one another no deeper than there are styles.
  for (let before = -1; before < lists.size;) {
    before = lists.size;
    for (const [own, base] of bases) if (lists.has(base)) lists.add(own);
  }
  return lists;
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

  constructor(
    private readonly hrefs: ReadonlyMap<string, string>,
    private readonly listStyles: ReadonlySet<string>,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    const { builder } = this;
    if (SKIPPED.has(name)) this.skip(name);
    if (this.skipping > 0) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:t') this.inText = true;
    else if (name === 'w:r') this.hidden = false;
    else if (name === 'w:vanish' && value !== '0' && value !== 'false') this.hide();
    else if (name === 'w:pStyle' && HEADING.test(value)) builder.mark('heading');
    else if (name === 'w:pStyle' && this.isList(value)) builder.mark('list');
    else if (name === 'w:numId' && value === '0') builder.unmark('list');
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

  private isList(style: string): boolean {
    return this.depth.cell === 0 && (this.listStyles.has(style) || LIST.test(style));
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
