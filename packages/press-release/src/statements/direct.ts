import type { Document, ZonedBlock } from '../document';
import type { Statement } from '../draft';
import { languageOf } from '../text/language';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { trimmed } from '../text/span';
import { saidBySomeone, speakerAfter } from './after';
import { speakerBefore } from './before';
import { inciseIn } from './incise';
import { attributionBlock } from './beside';
import type { Quotation } from '../text/quotation';
import type { Speaker } from './speaker';
import { statementOf } from './statement';

const NOT_SAID = new Set([
  'contact',
  'contact-heading',
  'debris',
  'notice',
  'end',
  'label',
  'embargo',
  'headline',
  'heading',
]);
/** A few words in marks within a sentence are a name or a term. */
const WORDS_OF_A_TERM = 4;
/** Alone between its marks, so long a text was said by someone, even where nobody is named. */
const SHORTEST_ALONE = 40;

/** What is said word for word, in the order of the text. */
export function directStatements(document: Document): Statement[] {
  const statements: Statement[] = [];
  const taken = new Set<number>();
  let last: Speaker | null = null;
  let before: Quotation | null = null;
  document.quotations.quotations.forEach((quotation, place) => {
    const block = document.blocks[quotation.block];
    if (!block || NOT_SAID.has(block.role)) return;
    const incise = inciseIn(document, quotation);
    if (incise) {
      incise.said.forEach((span, part) => {
        const statement = statementOf(document, span, 'direct', incise.speaker);
        statements.push(part === 0 ? statement : { ...statement, continues: true });
      });
      [last, before] = [remember(document, incise.speaker), quotation];
      return;
    }
    const next = document.quotations.quotations[place + 1];
    const reader = new QuotationReader(document, quotation, before, next ?? null, taken);
    const speaker = reader.speaker(last);
    const previous = statements[statements.length - 1];
    const isAnothers = !speaker && reader.isAnothers();
    const continued = !speaker && !isAnothers && previous && before && reader.continues() && last;
    if (continued) {
      statements.push(
        ...said(document, quotation, last).map((one) => ({ ...one, continues: true as const })),
      );
    } else if (speaker) {
      statements.push(...said(document, quotation, speaker));
      last = remember(document, speaker);
    } else if (isAnothers || reader.isAlone()) {
      statements.push(...said(document, quotation, null));
      document.warn('no-speaker', [quotation.start, quotation.end]);
    } else return;
    before = quotation;
  });
  return statements;
}

/** Who has spoken once is found by a surname afterwards. */
function remember({ register }: Document, speaker: Speaker): Speaker {
  const { names, offices, attribution } = speaker;
  if (names.every((name) => register.find(name) === null))
    register.add({ names, starts: names.map(({ start }) => start), offices, ...attribution });
  return speaker;
}

/** Where a paragraph repeats the opening mark, that mark is no part of what is said: it goes on behind it. */
function said(document: Document, quotation: Quotation, speaker: Speaker | null): Statement[] {
  const { source, view, blocks } = document;
  const { start, end } = spoken(document, quotation);
  const mark = source[quotation.outer.start];
  const parts: Span[] = [];
  let from = start;
  for (let place = quotation.block + 1; place <= quotation.lastBlock; place += 1) {
    const at = blocks[place]?.start ?? end;
    if (source[at] !== mark) continue;
    parts.push(trimmed(view, { start: from, end: blocks[place - 1]?.end ?? at }));
    from = at + 1;
  }
  parts.push(trimmed(view, { start: from, end }));
  return parts.map((part, place) => ({
    ...statementOf(document, part, 'direct', speaker),
    ...(place > 0 && { continues: true as const }),
  }));
}

/** American marks hold a comma that belongs to the sentence around them. */
function spoken({ view }: Document, { start, end }: Quotation): Span {
  return view[end - 1] === ',' ? trimmed(view, { start, end: end - 1 }) : { start, end };
}

/** Of a list only the item in which something is said. */
function itemOf(block: ZonedBlock, place: number): Span {
  const items = block.kind === 'list' ? block.items : [];
  return items.find(({ start, end }) => start <= place && place <= end) ?? block;
}

/** Who speaks is told no farther from the marks than that. */
const FARTHEST = 800;

class QuotationReader {
  private readonly block: ZonedBlock;
  private readonly lastBlock: ZonedBlock;
  private readonly gap: Span;
  private readonly lead: Span;

  constructor(
    private readonly document: Document,
    private readonly quotation: Quotation,
    private readonly before: Quotation | null,
    private readonly next: Quotation | null,
    /** Blocks that already say who spoke. */
    private readonly taken: Set<number>,
  ) {
    this.block = document.blocks[quotation.block] as ZonedBlock;
    this.lastBlock = document.blocks[quotation.lastBlock] as ZonedBlock;
    const sameBlock = next?.block === quotation.lastBlock;
    const own = itemOf(this.lastBlock, quotation.end);
    const end = sameBlock ? Math.min(next.outer.start, own.end) : own.end;
    this.gap = { start: quotation.outer.end, end: Math.min(end, quotation.outer.end + FARTHEST) };
    const { start: from } = itemOf(this.block, quotation.start);
    const first = before?.lastBlock === quotation.block ? Math.max(before.outer.end, from) : from;
    const start = Math.max(first, this.block.content.start, quotation.outer.start - FARTHEST);
    this.lead = { start, end: quotation.outer.start };
  }

  speaker(last: Speaker | null): Speaker | null {
    if (this.isTerm()) return null;
    const { document, lead, gap } = this;
    const sentence = sentencesOf(document.view, lead).pop();
    const introduces = /[:]\s*$/.test(document.view.slice(lead.start, lead.end));
    const fromLead = () => (sentence ? speakerBefore(document, sentence, last) : null);
    const fromGap = () =>
      speakerAfter(document, this.ownGap(), last, gap.end === this.lastBlock.end);
    const inside = introduces
      ? (fromLead() ?? fromGap())
      : (fromGap() ?? (this.continues() ? null : fromLead()));
    return inside ?? this.beside();
  }

  /** Up to the end of the sentence that goes on after the marks. */
  private ownGap(): Span {
    const { view } = this.document;
    const introduction = /[.!?] [^.!?]*[:] *$/.exec(
      view.slice(this.gap.start, Math.min(this.gap.end, this.gap.start + 600)),
    );
    return introduction && this.gap.end !== this.lastBlock.end
      ? { start: this.gap.start, end: this.gap.start + introduction.index + 1 }
      : this.gap;
  }

  /** It goes on where the one before was interrupted by who speaks. */
  continues(): boolean {
    const { before, quotation, document } = this;
    if (before?.lastBlock !== quotation.block) return false;
    const between = document.view.slice(before.outer.end, quotation.outer.start);
    return (
      between.length < 400 &&
      sentencesOf(document.view, { start: before.outer.end, end: quotation.outer.start }).length <=
        2 &&
      !/[.!?] +\p{L}.*[^.:,] *$/u.test(between)
    );
  }

  private beside(): Speaker | null {
    const { document, quotation, gap, lead, taken } = this;
    const { view, blocks } = document;
    const opensBlock = !/[\p{L}\p{N}]/u.test(view.slice(lead.start, lead.end));
    const endsBlock =
      gap.end === this.lastBlock.end && !/[\p{L}\p{N}]/u.test(view.slice(gap.start, gap.end));
    if (!endsBlock) return null;
    const [above, below] = [quotation.block - 1, quotation.lastBlock + 1];
    for (const start of opensBlock ? [above, above - 1] : []) {
      const found = taken.has(start)
        ? null
        : attributionBlock(document, blocks[start], blocks[start + 1]);
      if (found && start + found.blocks - 1 === above) return this.take(start, found);
    }
    const introduced = opensBlock && !taken.has(above) ? this.introduced(above) : null;
    if (introduced) return this.take(above, { speaker: introduced, blocks: 1 });
    const after = taken.has(below)
      ? null
      : attributionBlock(document, blocks[below], blocks[below + 1]);
    if (after) return this.take(below, after);
    const next = blocks[below];
    const goesOn =
      next && !taken.has(below) && /^\p{Ll}/u.test(view.slice(next.start, next.start + 1));
    return goesOn ? speakerAfter(document, { start: next.start, end: next.end }, null, true) : null;
  }

  /** A paragraph above that ends in a colon: “Anne Y, mayor of X, said:”. */
  private introduced(place: number): Speaker | null {
    const { document } = this;
    const block = document.blocks[place];
    if (!block || document.view[block.end - 1] !== ':') return null;
    const sentence = sentencesOf(document.view, {
      start: block.content.start,
      end: block.end,
    }).pop();
    return sentence ? speakerBefore(document, sentence, null) : null;
  }

  private take(start: number, { speaker, blocks }: { speaker: Speaker; blocks: number }): Speaker {
    for (let place = start; place < start + blocks; place += 1) this.taken.add(place);
    return speaker;
  }

  private isTerm(): boolean {
    const { view } = this.document;
    const { start, end } = this.quotation;
    const said = view.slice(start, end);
    const within = /[\p{L}\p{N}]['),]? *$/u.test(view.slice(this.lead.start, this.lead.end));
    return (
      within && said.split(' ').length < WORDS_OF_A_TERM && !/[.!?…,]$/.test(said) && !this.before
    );
  }

  /** Somebody says it who is named by no name: an organisation, a pronoun that may mean two. */
  isAnothers(): boolean {
    return !this.isTerm() && saidBySomeone(this.document, this.ownGap());
  }

  isAlone(): boolean {
    const { view } = this.document;
    const around =
      view.slice(this.lead.start, this.lead.end) + view.slice(this.gap.start, this.gap.end);
    const length = this.quotation.end - this.quotation.start;
    return (
      !/[\p{L}\p{N}]/u.test(around) &&
      length >= SHORTEST_ALONE &&
      languageOf(view.slice(this.quotation.start, this.quotation.end)) !== null
    );
  }
}
