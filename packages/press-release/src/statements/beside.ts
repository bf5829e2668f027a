import type { Document, ZonedBlock } from '../document';
import type { Span } from '../text/span';
import { withoutEnd } from '../text/span';
import { attributionAt } from '../names/attribution';
import { officesAt } from '../offices/offices';
import type { Speaker } from './speaker';
import { speakerFrom } from './speaker';

const LONGEST = 320;
const LEAD =
  /(?:[-–—•~] ?|\(|(?:quotes? (?:attributable to|from|by)|attributable to|statement (?:from|by)|citations? (?:de |d')|déclaration (?:de |d')|propos (?:de |d')))? */iuy;
const MARK = /[«»“”„"]/u;

/** A paragraph that is nothing but who speaks: a name, and an office beside or on the next line. */
export function attributionBlock(
  document: Document,
  block: ZonedBlock | undefined,
  next?: ZonedBlock,
): { speaker: Speaker; blocks: number } | null {
  const { view, source } = document;
  if (!block || block.role === 'headline' || block.kind === 'table') return null;
  if (block.end - block.start > LONGEST || MARK.test(source.slice(block.start, block.end)))
    return null;
  LEAD.lastIndex = block.start;
  LEAD.test(view);
  const span = withoutEnd(view, { start: LEAD.lastIndex, end: block.end }, '.:,)');
  const told = attributionAt(view, span.start, span.end, { loose: true });
  if (!told || told.names.length === 0 || told.end < span.end) return null;
  if (told.offices.length > 0)
    return result(document, told, { start: block.start, end: block.end }, 1);
  const office = next && !next.afterGap && officeLine(document, next);
  if (!office) return result(document, told, { start: block.start, end: block.end }, 1);
  const offices = [...told.offices, ...office.offices];
  return result(document, { ...told, offices }, { start: block.start, end: office.span.end }, 2);
}

function officeLine({ view, source }: Document, block: ZonedBlock) {
  if (block.end - block.start > LONGEST || MARK.test(source.slice(block.start, block.end)))
    return null;
  const span: Span = withoutEnd(view, block, '.:,)');
  const { offices, end } = officesAt(view, block.start, span.end);
  return offices.length > 0 && end >= span.end ? { offices, span } : null;
}

function result(
  document: Document,
  told: Parameters<typeof speakerFrom>[1],
  attribution: Span,
  blocks: number,
) {
  const speaker = speakerFrom(document, told, withoutEnd(document.view, attribution, ' '));
  return speaker && { speaker, blocks };
}
