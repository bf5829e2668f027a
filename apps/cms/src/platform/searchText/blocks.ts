import type { PublicRow } from './searchText';
import { componentsIn, textOf } from './values';

type Json = Readonly<Record<string, unknown>>;

/** Blocks whose children stand in one line; the others hold blocks. */
const LINES = new Set(['paragraph', 'heading', 'quote', 'code', 'list-item']);

function lineOf(node: Json): string {
  if (typeof node.text === 'string') return node.text;
  return componentsIn(node, 'children').map(lineOf).join('');
}

function linesOf(node: Json): string[] {
  if (LINES.has(textOf(node, 'type'))) return [lineOf(node)];
  return componentsIn(node, 'children').flatMap(linesOf);
}

/** The lines of a rich text field. */
const richText = (value: unknown): string[] =>
  Array.isArray(value) ? (value as Json[]).flatMap(linesOf) : [];

/** The lines of a body; statements and pictures are found through their relations. */
export const bodyLines = (row: PublicRow): string[] =>
  componentsIn(row, 'body').flatMap((block) => richText(block.body));

/** What a statement's block shows to a reader: the original, and the translation where there is one. */
export function statementLines(statements: readonly PublicRow[], locale: string): string[] {
  return statements.flatMap((statement) => {
    const translation = componentsIn(statement, 'translations').find(
      (one) => textOf(one, 'language') === locale,
    );
    const isOwn = textOf(statement, 'language') === locale || !translation;
    const shown = isOwn ? statement : translation;
    return [
      textOf(shown, 'text'),
      textOf(shown, 'attribution') || textOf(statement, 'attribution'),
    ];
  });
}
