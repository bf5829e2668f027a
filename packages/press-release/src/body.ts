import type { Document } from './document';
import type { Block, Evidence, Found, Statement } from './draft';
import type { Zones } from './zones/zones';
import { found } from './text/span';

const TOLD = new Set(['body', 'heading']);

/** The running text in its order, without what stands around it; a statement's block says that it is one. */
export function bodyOf(document: Document, statements: readonly Statement[]): Block[] {
  let next = 0;
  const direct = statements.filter(({ kind }) => kind === 'direct');
  const attributions = direct
    .flatMap(({ attribution }) => (attribution ? [attribution.evidence] : []))
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return document.blocks.flatMap((block): Block[] => {
    if (!TOLD.has(block.role)) return [];
    while ((direct[next]?.text.evidence[1] ?? Infinity) <= block.content.start) next += 1;
    const statement = direct[next];
    while ((attributions[at]?.end ?? Infinity) <= block.content.start) at += 1;
    const attribution = attributions[at];
    const names =
      attribution !== undefined && mostOf([attribution.start, attribution.end], block.content);
    const last = direct.findLastIndex(({ text }) => text.evidence[0] < block.end);
    // What goes on in the next paragraph belongs with it, however long its introduction is.
    const goesOn =
      statement !== undefined &&
      last >= next &&
      direct[last + 1]?.continues === true &&
      Number(direct[last]?.text.evidence[1]) >= block.end - 1;
    const isSaid =
      statement &&
      statement.text.evidence[0] < block.end &&
      (goesOn || mostOf(statement.text.evidence, block.content));
    const own = block.kind === 'list' || block.kind === 'table' ? block.kind : 'paragraph';
    const kind = isSaid || names ? 'statement' : block.role === 'heading' ? 'heading' : own;
    const items =
      kind === 'list' || kind === 'table' ? block.items.map((item) => found(document, item)) : null;
    return [
      {
        kind,
        language: block.language,
        text: found(document, block.content),
        ...(items && { items }),
      },
    ];
  });
}

/** A paragraph of which half is said is a statement with who says it. */
function mostOf([start, end]: Evidence, block: { start: number; end: number }): boolean {
  const said = Math.min(end, block.end) - Math.max(start, block.start);
  return said * 2 >= block.end - block.start;
}

/** The first paragraph under the headline that isn't said by someone. */
export function leadOf(document: Document, { blocks }: Zones): Found | null {
  const first = blocks.find(({ role, kind }) => role === 'body' && kind === 'text');
  if (
    !first ||
    /^[«“"„]/u.test(document.source.slice(first.content.start, first.content.start + 1))
  )
    return null;
  const lead = found(document, first.content);
  return lead.value === '' ? null : lead;
}
