type Label = (component: string, field: string) => string;

interface Node {
  type?: string;
  text?: string;
  children?: Node[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'code']);

const isBlocks = (value: unknown[]): value is Node[] =>
  value.length > 0 && value.every((one) => BLOCKS.has(String((one as Node | null)?.type)));

/** A line for each paragraph, heading or item. */
function linesOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ type = '', children = [] }) =>
    type === 'list' ? linesOf(children) : [inlineText(children)],
  );
}

const inlineText = (nodes: readonly Node[]): string =>
  nodes.map(({ text, children = [] }) => text ?? inlineText(children)).join('');

/**
 * What an editor would read of a value: rich text as its paragraphs, a component as its fields.
 * @param label of a component's field, by the component's name; its own values stand under ''
 */
export function plainText(value: unknown, label: Label): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const lines = isBlocks(value) ? linesOf(value) : value.map((one) => plainText(one, label));
    return lines.filter((line) => line !== '').join('\n');
  }
  if (typeof value !== 'object') return String(value);
  const { __component: component = '', ...fields } = value as Record<string, unknown>;
  return Object.entries(fields)
    .map(([name, one]) => [name, plainText(one, label)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) =>
      Array.isArray(fields[name]) ? text : `${label(String(component), name)} : ${text}`,
    )
    .join('\n');
}
