import type { Block, BlocksProps } from './Blocks';

/** The statements that no block of the body shows, to be shown after it. */
export function unplacedStatements<S extends { position: number | null }>(
  blocks: BlocksProps['blocks'],
  statements: readonly (S | null)[],
): S[] {
  const placed = positions(blocks, 'ComponentBlockStatement');
  return statements.filter((statement): statement is S =>
    Boolean(statement && !placed.has(statement.position)),
  );
}

/** The pictures that no block of the body shows. */
export function unplacedPictures<P>(
  blocks: BlocksProps['blocks'],
  pictures: readonly (P | null)[],
): P[] {
  const placed = positions(blocks, 'ComponentBlockPicture');
  return pictures.filter(
    (picture, index): picture is P => picture !== null && !placed.has(index + 1),
  );
}

function positions(blocks: BlocksProps['blocks'], type: Block['__typename']) {
  const found = new Set<number | null>();
  for (const block of blocks ?? []) {
    if (block?.__typename === type && 'position' in block) found.add(block.position);
  }
  return found;
}
