import { Parser } from 'htmlparser2';
import type { ExtractedText } from '../extractedText';
import { TextBuilder } from './textBuilder';
import { UnreadableError } from './unreadableError';

/** The parser takes longer for each tag that is open; no page that people read has more. */
const DEEPEST = 2_000;

const SKIPPED = new Set(
  'script style noscript template head title nav form button select textarea svg math iframe object canvas audio video del s strike'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main header footer aside blockquote figure figcaption ul ol dl dt dd table thead tbody tfoot address pre hr details summary center body html fieldset li tr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDDEN = /display ?: ?none|visibility ?: ?hidden/i;

/** A page's or an e-mail's text; scripts, menus and what isn't shown are left out. */
export function extractHtml(html: string): ExtractedText {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (words) => reader.text(words),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return reader.builder.result();
}

class HtmlReader {
  readonly builder = new TextBuilder();
  private readonly open_: { name: string; skips: boolean; at: number; href: string }[] = [];
  private skipping = 0;
  private pre = 0;
  private rowCells = 0;
  private table = 0;
  private space = false;
  private isEmpty = true;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') {
      if (this.skipping === 0) this.lineBreak();
      return;
    }
    if (VOID.has(name)) return;
    const isHidden = 'hidden' in attributes || HIDDEN.test(attributes.style ?? '');
    if (this.open_.length > DEEPEST) throw new UnreadableError('broken');
    const skips = SKIPPED.has(name) || isHidden;
    if (skips) this.skip(name, isHidden);
    if (this.skipping === 0) this.openShown(name);
    this.open_.push({
      name,
      skips,
      at: this.builder.at + (this.space && !this.isEmpty ? 1 : 0),
      href: attributes.href ?? '',
    });
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const tag = this.open_.pop();
    if (tag?.skips) this.skipping -= 1;
    if (this.skipping > 0 || tag?.skips) return;
    if (name === 'a' && tag) this.builder.link(tag.at, tag.href);
    if (name === 'pre') this.pre -= 1;
    if (name === 'table') this.table -= 1;
    if (BLOCKS.has(name)) this.endParagraph(name);
  }

  text(words: string): void {
    if (this.skipping > 0) return;
    if (this.pre > 0) {
      this.write(words);
      return;
    }
    for (const part of words.split(/([ \t\r\n\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f]/.test(part)) this.space = true;
      else this.write(part);
    }
  }

  private write(words: string): void {
    if (this.space && !this.isEmpty) this.builder.write(' ');
    this.space = false;
    this.isEmpty = false;
    this.builder.write(words);
  }

  private lineBreak(): void {
    if (!this.isEmpty) this.builder.write('\n');
    this.space = false;
  }

  private openShown(name: string): void {
    if (BLOCKS.has(name) && !(this.table > 0 && name !== 'tr')) this.endParagraph(name);
    if (/^h[1-6]$/.test(name)) this.builder.mark('heading');
    else if (name === 'li') this.builder.mark('list');
    else if (name === 'pre') this.pre += 1;
    else if (name === 'table') this.table += 1;
    else if (name === 'tr') this.rowCells = 0;
    else if (name === 'td' || name === 'th') this.openCell();
  }

  private openCell(): void {
    if (this.rowCells > 0) this.builder.write('\t');
    this.rowCells += 1;
    this.space = false;
    this.builder.mark('table');
  }

  private endParagraph(name: string): void {
    if (this.table > 0 && name !== 'tr' && name !== 'table') {
      this.space = true;
      return;
    }
    this.builder.endParagraph(name === 'li' || name === 'tr' ? '\n' : '\n\n');
    this.space = false;
    this.isEmpty = true;
  }

  private skip(name: string, isHidden: boolean): void {
    if (this.skipping === 0 && (name === 'del' || name === 's'))
      this.builder.warn('tracked-deletion');
    else if (this.skipping === 0 && isHidden) this.builder.warn('hidden-text');
    this.skipping += 1;
  }
}
