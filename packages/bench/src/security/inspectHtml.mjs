import { parse } from 'parse5';

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'srcset',
]);
/** After the blanks and controls that a browser leaves out. */
const RUNS = /^(?:javascript|vbscript|data):/i;
const FOREIGN = new Set([
  'iframe',
  'object',
  'embed',
  'applet',
  'base',
  'svg:script',
  'marquee',
  'frameset',
  'portal',
]);

/** @returns every element of a document as a browser builds it, `{ name, attrs, text }` */
function* elementsOf(node) {
  if (node.tagName) {
    const text = (node.childNodes ?? []).map(({ value = '' }) => value).join('');
    yield { name: node.tagName, attrs: node.attrs ?? [], text };
  }
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
  if (node.content) yield* elementsOf(node.content);
}

/**
 * What in a page could run or leave it that the site did not put there; null for nothing.
 * @param {{ frames?: boolean, origin: string }} allowed `frames`: the page shows frames of its own
 */
export function foreignMarkup(html, { frames = false, origin }) {
  for (const { name, attrs, text } of elementsOf(parse(html))) {
    const value = (wanted) => attrs.find((one) => one.name === wanted)?.value;
    if (FOREIGN.has(name) && !(frames && name === 'iframe')) return `has an element ${name}`;
    if (name === 'script' && !isOwnScript(value, text, origin)) return 'has a script';
    if (name === 'meta' && /refresh/i.test(value('http-equiv') ?? '')) return 'leads elsewhere';
    if (name === 'link' && /^https?:/.test(value('href') ?? '') && value('rel') === 'stylesheet')
      return 'loads a style from elsewhere';
    for (const attribute of attrs) {
      if (attribute.name.startsWith('on')) return `has ${attribute.name}`;
      if (attribute.name === 'srcdoc') return 'has a srcdoc';
      const plain = attribute.value.replaceAll(/[\u0000-\u0020]/g, '');
      if (URL_ATTRIBUTES.has(attribute.name) && RUNS.test(plain))
        return `has ${attribute.name}=${plain.slice(0, 40)}`;
    }
  }
  return null;
}

/** Data, or a file of the site. */
function isOwnScript(value, text, origin) {
  if (value('type') === 'application/ld+json') {
    JSON.parse(text);
    return true;
  }
  const src = value('src');
  return src !== undefined && text.trim() === '' && new URL(src, origin).origin === origin;
}
