const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What no XML 1.0 document may hold, even escaped: controls, halves of a pair, non-characters. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text for the inside of an element or of an attribute; `]]>` included. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/**
 * One element.
 *
 * @param content already XML: escape texts with `escapeXml`, or use `textElement`
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  content: string | null = null,
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value == null ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  return content === null ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds a text; nothing for no text. */
export function textElement(
  name: string,
  text: string | null | undefined,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
): string {
  return text == null || text === '' ? '' : element(name, attributes, escapeXml(text));
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
