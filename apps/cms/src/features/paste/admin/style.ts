import type { Look, Mark } from './blocks';

export type Style = ReadonlyMap<string, string>;

/** As it is written: a browser forgets what Word says in names of its own. */
export function styleOf(element: Element): Style {
  const style = new Map<string, string>();
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    style.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return style;
}

export const isHidden = (element: Element, style: Style): boolean =>
  element.hasAttribute('hidden') ||
  style.get('display') === 'none' ||
  style.get('mso-hide') === 'all' ||
  // The bullet or the number that Word draws itself.
  style.get('mso-list') === 'ignore';

const byTag = new Map<string, Mark>([
  ...['b', 'strong'].map((tag) => [tag, 'bold'] as const),
  ...['i', 'em', 'cite'].map((tag) => [tag, 'italic'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'underline'] as const),
  ...['s', 'strike', 'del'].map((tag) => [tag, 'strikethrough'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
]);

const isBold = (weight: string) =>
  /^\d+$/.test(weight) ? Number(weight) >= 600 : /^bold/.test(weight);

/** Which marks begin (true) and end (false) with an element: `<b style="font-weight:normal">` none. */
function changes(tag: string, style: Style): Map<Mark, boolean> {
  const changed = new Map<Mark, boolean>();
  const own = byTag.get(tag);
  if (own) changed.set(own, true);
  const weight = style.get('font-weight');
  if (weight && weight !== 'inherit') changed.set('bold', isBold(weight));
  const slant = style.get('font-style');
  if (slant && slant !== 'inherit') changed.set('italic', /^(italic|oblique)/.test(slant));
  // What an element around underlines, none inside can leave out.
  for (const name of ['text-decoration', 'text-decoration-line']) {
    const lines = style.get(name) ?? '';
    if (lines.includes('underline')) changed.set('underline', true);
    if (lines.includes('line-through')) changed.set('strikethrough', true);
  }
  return changed;
}

/** How the text of an element looks within text that looks as given. */
export function lookWithin(look: Look, element: Element, tag: string, style: Style): Look {
  const found = tag === 'a' ? linkAddress(element.getAttribute('href') ?? '') : null;
  const url = found ?? look.url;
  const changed = changes(tag, style);
  if (changed.size === 0 && url === look.url) return look;
  const marks = new Set(look.marks);
  for (const [mark, begins] of changed) {
    if (begins) marks.add(mark);
    else marks.delete(mark);
  }
  // A link is underlined as such.
  if (url !== null) marks.delete('underline');
  return { marks, url };
}

/** Links go to the web, to an address for mail, to a telephone, or to a path of the site's own. */
function linkAddress(written: string): string | null {
  const url = written.trim();
  if (/[\u0000-\u0020\\\u007F]/.test(url)) return null;
  if (!/^(https?:\/\/[^/]|mailto:[^/]|tel:[+\d]|\/(?!\/))/i.test(url)) return null;
  try {
    return new URL(url, 'https://own.example') && url;
  } catch {
    return null;
  }
}
