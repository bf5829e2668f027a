import type { Document, ZonedBlock } from './document';
import { unsureDates, withoutUnsure } from './dates/order';
import type { FoundDate, Language } from './draft';
import { mentionsIn, Register } from './names/register';
import type { ExtractedText } from './extractedText';
import { quotationsOf } from './statements/marks';
import { blocksOf } from './text/blocks';
import { matchesOf } from './text/matches';
import { languageOf } from './text/language';
import type { Text } from './text/span';
import { viewOf } from './text/view';
import type { Warnings } from './warnings';
import { partsOf } from './zones/parts';
import type { Zones } from './zones/zones';
import { ZoneReader } from './zones/zones';

const SURNAME = /(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,30}/gu;
const ASIDE = new Set(['debris', 'notice', 'contact', 'contact-heading', 'credit', 'end']);

/** The text taken apart: blocks with what each is for, quotations, and who is told of. */
export function documentOf(
  { text, hints }: ExtractedText,
  locale: Language | undefined,
  warnings: Warnings,
): { document: Document; parts: Zones[]; language: Language } {
  const plain: Text = { source: text, view: viewOf(text) };
  const raw = partsOf(plain.view, blocksOf(plain, hints));
  const language = raw[0]?.language ?? locale ?? languageOf(plain.view) ?? 'fr';
  const { dates, isDayFirst } = unsureDates(plain.view, language);
  for (const { start, end } of dates)
    warnings.add(isDayFirst ? 'day-first' : 'ambiguous-date', [start, end]);
  const parts = raw.map(({ blocks }) => new ZoneReader(plain.view).read(blocks));
  const blocks = parts.flatMap((part, place) =>
    part.blocks.map((block): ZonedBlock => {
      const own = languageOf(plain.view.slice(block.start, block.end));
      return { ...block, language: own ?? raw[place]?.language ?? language };
    }),
  );
  const register = new Register(plain.view);
  for (const block of blocks) {
    if (ASIDE.has(block.role) || block.kind === 'table') continue;
    for (const mention of mentionsIn(plain.view, { start: block.content.start, end: block.end }))
      register.add(mention);
  }
  for (const block of blocks) {
    if (ASIDE.has(block.role)) continue;
    for (const word of matchesOf(plain.view.slice(block.start, block.end), SURNAME)) {
      const start = block.start + word.index;
      register.tellAgain({ start, end: start + word[0].length });
    }
  }
  const isUnsure = (date: FoundDate | null) =>
    !isDayFirst && dates.some(({ start }) => start === date?.evidence[0]);
  for (const part of parts) {
    if (isUnsure(part.date)) part.date = null;
    if (isUnsure(part.printed)) part.printed = null;
  }
  const document: Document = {
    ...plain,
    view: isDayFirst ? plain.view : withoutUnsure(plain.view, dates),
    blocks,
    quotations: quotationsOf(plain, blocks),
    register,
    language,
    warn: warnings.add,
  };
  return { document, parts, language };
}
