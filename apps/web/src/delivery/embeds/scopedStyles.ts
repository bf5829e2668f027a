import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** The class of the element that a fragment is. */
export const fragmentClass = 'entente-fragment';

const documentTags = new Set(['html', 'body']);

/**
 * The style sheet of an embed for a part of somebody else's page: each rule holds inside the
 * fragment only, and what was said of the document is said of the fragment.
 * @example scopedStyles('a{color:red}') // '.entente-fragment a{color:red}'
 */
export function scopedStyles(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    rule.selector = selectorParser((selectors) => selectors.each(scope)).processSync(rule.selector);
  });
  root.walkDecls('position', (declaration) => {
    // Against the window there, against the fragment here.
    if (declaration.value === 'fixed') declaration.value = 'absolute';
  });
  const own = `.${fragmentClass}{position:relative}`;
  const lines = root.toString().split('\n');
  return own + lines.map((line) => line.trim()).join('');
}

function scope(selector: selectorParser.Selector): void {
  selector.walkTags((tag) => {
    if (tag.value === 'main') tag.replaceWith(selectorParser.className({ value: 'm' }));
  });
  const first = selector.first;
  const isDocument =
    (first.type === 'tag' && documentTags.has(first.value)) ||
    (first.type === 'pseudo' && first.value === ':root');
  const fragment = selectorParser.className({ value: fragmentClass });
  if (isDocument) first.replaceWith(fragment);
  else {
    selector.prepend(selectorParser.combinator({ value: ' ' }));
    selector.prepend(fragment);
  }
}
