import postcss, { type ChildNode } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** A selector and the classes without which nothing in a page can match it. */
interface Need {
  selector: string;
  classes: string[];
}

/**
 * The classes that every match of a selector has. What stands within `:not()`, `:is()`, `:has()`
 * and their like may be absent from a match, so it asks for nothing.
 */
function needOf(selector: selectorParser.Selector): Need {
  const classes: string[] = [];
  for (const node of selector.nodes) if (node.type === 'class') classes.push(node.value);
  return { selector: selector.toString().trim(), classes };
}

/** Of a style sheet: what stays as it is, a rule, or what holds further parts, such as `@media`. */
type Part = string | { needs: Need[]; body: string } | { prelude: string; parts: Part[] };

const selectors = selectorParser();

function partOf(node: ChildNode): Part {
  if (node.type === 'rule')
    return {
      needs: selectors.astSync(node.selector).nodes.map(needOf),
      body: `{${node.nodes.join(';')}}`,
    };
  if (node.type !== 'atrule') return node.toString();
  if (!node.nodes) return `${node.toString()};`;
  // What holds declarations, such as `@font-face`, needs nothing of a page.
  if (node.nodes.some(({ type }) => type === 'decl')) return node.toString();
  return {
    prelude: node.clone({ nodes: [] }).toString().slice(0, -1),
    parts: node.nodes.map(partOf),
  };
}

/** What of a part the classes leave; empty for nothing. */
function write(part: Part, classes: ReadonlySet<string>): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) {
    const inside = part.parts.map((one) => write(one, classes)).join('');
    return inside && `${part.prelude}${inside}}`;
  }
  // The percentages of keyframes are rules without a class: they stay.
  const used = part.needs.filter((need) => need.classes.every((name) => classes.has(name)));
  return used.length > 0 ? used.map(({ selector }) => selector).join(',') + part.body : '';
}

/** A style sheet, read once, that can be cut down to what one page uses. */
export class StyleSheet {
  private readonly parts: Part[];

  constructor(css: string) {
    this.parts = postcss.parse(css).nodes.map(partOf);
  }

  /**
   * The rules that something in the page may match, in their order: each page carries its own
   * styles, and those of every other page would be bytes to fetch and rules to match for nothing.
   * @param classes every class that the page's HTML names
   */
  usedBy(classes: ReadonlySet<string>): string {
    return this.parts.map((part) => write(part, classes)).join('');
  }
}

/** Every class that the `class` attributes of a page name. */
export function classesOf(html: string): Set<string> {
  const classes = new Set<string>();
  for (const [, value = ''] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of value.split(/\s+/)) if (name) classes.add(name);
  }
  return classes;
}
