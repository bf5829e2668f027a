import postcss, { type Container, type Root } from 'postcss';
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

/** A style sheet, read once, that can be cut down to what one page uses. */
export class StyleSheet {
  private readonly root: Root;
  private readonly needs = new Map<string, Need[]>();

  constructor(css: string) {
    this.root = postcss.parse(css);
    const parser = selectorParser();
    this.root.walkRules(({ selector }) => {
      if (this.needs.has(selector)) return;
      this.needs.set(selector, parser.astSync(selector).nodes.map(needOf));
    });
  }

  /**
   * The rules that something in the page may match, in their order: each page carries its own
   * styles, and those of every other page would be bytes to fetch and rules to match for nothing.
   * @param classes every class that the page's HTML names
   */
  usedBy(classes: ReadonlySet<string>): string {
    const page = this.root.clone();
    this.prune(page, classes);
    return page.toString();
  }

  private prune(container: Container, classes: ReadonlySet<string>): void {
    container.each((node) => {
      if (node.type === 'rule') {
        // The percentages of keyframes are rules without a class: they stay.
        const kept = (this.needs.get(node.selector) ?? []).filter((need) =>
          need.classes.every((name) => classes.has(name)),
        );
        if (kept.length === 0) node.remove();
        else node.selector = kept.map(({ selector }) => selector).join(',');
      } else if (node.type === 'atrule' && node.nodes && node.nodes.length > 0) {
        this.prune(node, classes);
        if (node.nodes.length === 0) node.remove();
      }
    });
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
