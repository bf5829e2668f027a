interface Table {
  /** A line of each row, or what a page puts side by side: then each cell is a text of its own. */
  shape: 'rows' | 'line' | 'layout';
  caption: Element[];
  rows: Element[][];
}

const structure = 'h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote';

function childrenNamed(parent: Element, ...tags: string[]): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (tags.includes(child.localName)) found.push(child);
  }
  return found;
}

export function tableOf(table: Element): Table {
  const rows = childrenNamed(table, 'thead', 'tbody', 'tfoot', 'tr')
    .flatMap((part) => (part.localName === 'tr' ? [part] : childrenNamed(part, 'tr')))
    .map((row) => childrenNamed(row, 'td', 'th'));
  const isLayout = rows.every((cells) => cells.length <= 1) || table.querySelector(structure);
  const shape = isLayout ? 'layout' : rows.length === 1 ? 'line' : 'rows';
  return { shape, caption: childrenNamed(table, 'caption'), rows };
}
