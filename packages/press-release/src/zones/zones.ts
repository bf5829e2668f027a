import type { FoundDate } from '../draft';
import type { Role } from '../document';
import type { RawBlock } from '../text/blocks';
import type { Span } from '../text/span';
import { datesIn, foundDate } from '../dates/dates';
import { coverLength } from './cover';
import type { Dateline } from './dateline';
import { datelineAt, placeLineAt } from './dateline';
import { contactsApart, footerRole } from './footer';
import { isHeadingLike } from './headings';
import {
  ADVISORY,
  BREADCRUMB,
  CORRECTION,
  CORRECTS,
  DEBRIS,
  DEBRIS_PREFIX,
  EMBARGO,
  LABEL,
  LANGUAGE_NOTE,
  MAIL_HEADER,
  MASTHEAD,
  NOTICE,
  ONLY_DATE,
  WIRE,
} from './patterns';
import { isLetterhead } from './letterhead';
import { isQuotedTitle } from './quotedTitle';
import { repeatedLines } from './repeated';
import { signatureLength } from './signature';

export interface Zoned extends RawBlock {
  role: Role;
  content: Span;
}

/** One release in one language, block by block. */
export interface Zones {
  blocks: Zoned[];
  headline: Span | null;
  dateline: Span | null;
  date: FoundDate | null;
  /** The date that the page or the e-mail was published or sent. */
  printed: FoundDate | null;
  weekdayIsWrong: boolean;
  hasLabel: boolean;
  isAdvisory: boolean;
  isCorrection: boolean;
  debris: Span[];
}

/** Goes through the blocks from the top, and tells what each is for. */
export class ZoneReader {
  private readonly zones: Zones = {
    blocks: [],
    headline: null,
    dateline: null,
    date: null,
    printed: null,
    weekdayIsWrong: false,
    hasLabel: false,
    isAdvisory: false,
    isCorrection: false,
    debris: [],
  };
  private hasBody = false;

  constructor(private readonly view: string) {}

  read(raw: readonly RawBlock[]): Zones {
    const blocks = raw.flatMap((block) => contactsApart(this.view, block));
    const cover = coverLength(this.view, blocks);
    const isRepeated = repeatedLines(this.view, blocks);
    let footer: Role | null = null;
    let signed = 0;
    blocks.forEach((block, place) => {
      if (place < cover || isRepeated(block)) {
        this.add(block, 'debris');
        return;
      }
      if (this.hasBody && place >= signed)
        signed = place + signatureLength(this.view, blocks, place);
      const role =
        place < signed ? this.add(block, 'contact') : this.roleOf(block, blocks[place + 1], footer);
      // A footer goes on until something of a release begins again.
      const isAmongNotes =
        role === 'contact' &&
        footer?.startsWith('boilerplate') &&
        blocks[place + 1]?.kind === 'list';
      footer = isAmongNotes ? 'boilerplate' : FOOTER.has(role) ? role : null;
    });
    return this.zones;
  }

  private roleOf(block: RawBlock, next: RawBlock | undefined, before: Role | null): Role {
    const { view, zones } = this;
    const text = view.slice(block.start, Math.min(block.end, block.start + HEAD));
    const own =
      this.hasBody || zones.headline
        ? footerRole(view, block, before, !this.hasBody)
        : topRole(view, block, before);
    if (own) return this.add(block, own);
    if (EMBARGO.test(text) && block.end - block.start < LONGEST_EMBARGO)
      return this.add(block, 'embargo');
    if (CORRECTION.test(text)) zones.isCorrection = true;
    if (CORRECTS.test(text) && !this.hasBody) zones.isCorrection = true;
    const mayBeLate = this.hasBody && !zones.date && zones.blocks.length < LATEST;
    const late = mayBeLate ? datelineAt(view, block) : null;
    if (late?.place && late.end >= block.end) return this.addDateline(block, late, false);
    if (this.hasBody) return this.add(block, this.isHeading(block, next) ? 'heading' : 'body');
    return this.topOf(block, text, next);
  }

  /** A sentence that ends in a colon introduces the list under it. */
  private isHeading(block: RawBlock, next: RawBlock | undefined): boolean {
    const introduces = next?.kind === 'list' && this.view[block.end - 1] === ':';
    return next !== undefined && !introduces && isHeadingLike(this.view, block);
  }

  /** What stands above the first paragraph, in whatever order. */
  private topOf(block: RawBlock, text: string, next: RawBlock | undefined): Role {
    const { view, zones } = this;
    if (LANGUAGE_NOTE.test(text) || MAIL_HEADER.test(text)) return this.add(block, 'debris');
    const before = zones.blocks[zones.blocks.length - 1];
    const isSender =
      before?.role === 'debris' &&
      !block.afterGap &&
      WIRE.test(view.slice(before.start, before.end));
    if (isSender || WIRE.test(text) || MASTHEAD.test(text)) return this.addDebris(block, text);
    const label = LABEL.exec(text);
    if (ADVISORY.test(text)) zones.isAdvisory = true;
    const dateline = zones.date && zones.dateline ? null : datelineAt(view, block);
    if (dateline) return this.addDateline(block, dateline, label !== null);
    if (!zones.dateline && !label) {
      const place = placeLineAt(view, block);
      if (place) {
        zones.dateline = place.place;
        return this.add(block, 'body', { start: place.end, end: block.end });
      }
    }
    if (label) {
      const rest = text.slice(label[0].length).replace(/^[\s–—:|.!/-]+/u, '');
      if (EMBARGO.test(rest) && block.end - block.start < LONGEST_EMBARGO) {
        zones.hasLabel = true;
        const start = block.end - rest.length;
        return this.add({ ...block, start }, 'embargo');
      }
      if (rest === '' || !/\p{L}{3}.* /u.test(rest)) {
        zones.hasLabel = true;
        return this.add(block, 'label');
      }
      if (!zones.headline && isHeadingLike(view, block)) {
        const start = zones.hasLabel ? block.start : block.end - rest.length;
        zones.hasLabel = true;
        return this.addHeadline(block, {
          start: text.length < HEAD ? start : block.start,
          end: block.end,
        });
      }
    }
    if (isCorrectionNote(text)) return this.add(block, 'correction');
    if (DEBRIS.test(text) || BREADCRUMB.test(text) || ONLY_DATE.test(text))
      return this.addDebris(block, text);
    const heads = !zones.headline && block.kind === 'text' && isLetterhead(text);
    if (heads) return this.addDebris(block, text);
    if (isHeadingLike(view, block) && (next || block.kind === 'heading')) {
      return zones.headline ? this.add(block, 'heading') : this.addHeadline(block, block);
    }
    if (!zones.headline && isQuotedTitle(view, block, next)) return this.addHeadline(block, block);
    const prefix = DEBRIS_PREFIX.exec(text)?.[0].length ?? 0;
    if (prefix > 0) this.printedIn(text.slice(0, prefix), block.start);
    return this.add(block, 'body', { start: block.start + prefix, end: block.end });
  }

  private addDateline(block: RawBlock, dateline: Dateline, labelled: boolean): Role {
    const { zones, view } = this;
    zones.dateline ??= dateline.place;
    zones.date ??= dateline.date;
    zones.weekdayIsWrong ||= dateline.weekdayIsWrong;
    zones.hasLabel ||= labelled;
    const rest: Span = { start: dateline.end, end: block.end };
    if (dateline.end >= block.end) return this.add(block, 'dateline');
    const asBlock = { ...block, ...rest };
    if (!zones.headline && isHeadingLike(view, asBlock)) return this.addHeadline(block, rest);
    return this.add(block, 'body', rest);
  }

  private addHeadline(block: RawBlock, headline: Span): Role {
    this.zones.headline = { start: headline.start, end: headline.end };
    return this.add(block, 'headline', this.zones.headline);
  }

  /** What a page printed of its date before the text. */
  private printedIn(text: string, start: number): void {
    const [date] = datesIn(text, start);
    if (date) this.zones.printed ??= foundDate(date);
    this.zones.debris.push({ start, end: start + text.length });
  }

  private addDebris(block: RawBlock, text: string): Role {
    const [date] = datesIn(text, block.start);
    if (date?.precision === 'day') this.zones.printed ??= foundDate(date);
    if (ONLY_DATE.test(text) && date?.precision === 'day' && !this.zones.date) {
      this.zones.date = foundDate(date);
      return this.add(block, 'dateline');
    }
    this.zones.debris.push({ start: block.start, end: block.end });
    return this.add(block, 'debris');
  }

  private add(block: RawBlock, role: Role, content: Span = block): Role {
    this.zones.blocks.push({ ...block, role, content: { start: content.start, end: content.end } });
    if (role === 'body' && block.kind !== 'table') this.hasBody = true;
    return role;
  }
}

const HEAD = 400;
const LONGEST_EMBARGO = 260;
/** A dateline under the first paragraphs is one; at the end it is where a letter was written. */
const LATEST = 6;
const FOOTER = new Set<Role>(['contact-heading', 'contact', 'boilerplate-heading', 'boilerplate']);

const isCorrectionNote = (text: string) =>
  CORRECTION.test(text) && (CORRECTS.test(text) || text.split(' ').length <= 3);

/** What may stand above a release as well as under it. */
function topRole(view: string, block: RawBlock, before: Role | null): Role | null {
  const text = view.slice(block.start, Math.min(block.end, block.start + HEAD));
  if (NOTICE.test(text)) return 'notice';
  const role = footerRole(view, block, before, true);
  return role === 'contact' || role === 'contact-heading' ? role : null;
}
