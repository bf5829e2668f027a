type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry as Markdown, from what its page says of itself: title, text, facts, and its address. */
export function markdownOf(thing: object): string {
  const { name, headline, description, url, '@id': id, ...facts } = thing as Tree;
  const lines = Object.entries(facts).flatMap(([key, value]) => {
    if (key.startsWith('@') || key === 'mainEntityOfPage') return [];
    const told = textsIn(value);
    return told.length > 0 ? [`- ${key}: ${told.map(inert).join(', ')}`] : [];
  });
  const title = inert(String(name ?? headline ?? ''));
  const parts = [`# ${title}`, description ? inert(String(description)) : '', lines.join('\n')];
  const source = [url, id].filter(Boolean).map((one) => `<${String(one)}>`);
  return `${[...parts, source.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isTree(value)) return value == null ? [] : [String(value)];
  const named = value.name ?? value.text ?? value['@id'] ?? value.url;
  return named == null ? [] : textsIn(named);
}

/** A text can't become a heading, a link or an element of HTML. */
const inert = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
