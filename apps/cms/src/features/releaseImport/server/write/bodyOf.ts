import type { Block, Draft, Evidence, Language, Statement } from '@entente/press-release/draft';
import {
  heading,
  list,
  paragraph,
  statementAt,
  text,
  type BlockNode,
  type BodyPart,
} from '../../../../platform/demo/blocks';

const within = ([start, end]: Evidence, [from, to]: Evidence) => from <= start && end <= to;

/** Whether a paragraph holds more than what is said in it, and by whom: its words are kept then. */
function saysMore({ text: told }: Block, statements: readonly Statement[]): boolean {
  const [start, end] = told.evidence;
  const letters = [...told.value].map((letter) => letter);
  let rest = told.value;
  // From the last, so that places before stay true.
  const known = statements
    .flatMap(({ text: said, attribution }) => [
      said.evidence,
      ...(attribution ? [attribution.evidence] : []),
    ])
    .filter((place) => within(place, [start, end]))
    .sort((a, b) => b[0] - a[0]);
  for (const [from, to] of known) rest = rest.slice(0, from - start) + rest.slice(to - start);
  return letters.length > 0 && /[\p{L}\p{N}]{2}/u.test(rest);
}

function node({ kind, text: told, items }: Block): BlockNode {
  if (kind === 'heading') return heading(told.value);
  if ((kind === 'list' || kind === 'table') && items && items.length > 0)
    return list(...items.map(({ value }) => value));
  return paragraph(told.value);
}

/**
 * The text of the news: what the release tells, without its lead, which stands above. A paragraph
 * that is nothing but a statement is shown as that statement.
 * @param positions of the statements that become entries, by their place among all
 */
export function bodyOf(
  draft: Draft,
  language: Language,
  lead: string,
  positions: ReadonlyMap<Statement, number>,
): BodyPart[] {
  const parts: BodyPart[] = [];
  let nodes: BlockNode[] = [];
  const flush = () => {
    if (nodes.length > 0) parts.push(text(...nodes));
    nodes = [];
  };
  let isPastLead = false;
  for (const block of draft.body) {
    if (draft.versions.length > 1 && block.language !== language) continue;
    if (!isPastLead && block.text.value === lead) {
      isPastLead = true;
      continue;
    }
    const said = draft.statements.filter(
      (one) => one.kind === 'direct' && within(one.text.evidence, block.text.evidence),
    );
    const placed = said.flatMap((one) => positions.get(one) ?? []);
    const isOnlySaid = said.length > 0 && placed.length === said.length && !saysMore(block, said);
    // Who spoke, on a line of its own below the words, is told by the statement.
    const isAttribution =
      said.length === 0 &&
      block.kind === 'statement' &&
      draft.statements.some(
        (one) =>
          positions.has(one) &&
          one.attribution &&
          within(one.attribution.evidence, block.text.evidence) &&
          !saysMore(block, [one]),
      );
    if (isAttribution) continue;
    if (!isOnlySaid) {
      nodes.push(node(block));
      continue;
    }
    flush();
    parts.push(...placed.map(statementAt));
  }
  flush();
  return parts;
}
