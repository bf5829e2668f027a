/** A link inside rich text. */
export interface BlockLink {
  href: string;
  /** The words that are clicked on. */
  words: string;
}

interface Node {
  type?: unknown;
  url?: unknown;
  text?: unknown;
  children?: unknown;
}

const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

const wordsOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : nodesOf(node.children).map(wordsOf).join('');

/** The links of what Strapi's block editor stores, in order, at whatever depth. */
export function blockLinks(value: unknown): BlockLink[] {
  return nodesOf(value).flatMap((node) =>
    node.type === 'link'
      ? [{ href: typeof node.url === 'string' ? node.url : '', words: wordsOf(node) }]
      : blockLinks(node.children),
  );
}
