/** One token and the space before it. */
const TOKEN =
  /\s*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

type Awaited = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'next';

/** Where a text stops being JSON, which JSON.parse says in some versions only. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at, at + 1_000))?.[0].length ?? 0);
    const next: Awaited | null =
      match && after(match[1] ?? (text[start] === '"' ? '"' : '1'), awaited, open);
    if (!next) return Math.min(start, text.length);
    at = TOKEN.lastIndex;
    awaited = next;
  }
}

/** @returns what may follow, or null for a token that may not stand here */
function after(token: string, awaited: Awaited, open: string[]): Awaited | null {
  const isValue = awaited.startsWith('value');
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(token);
      return token === '{' ? 'name or end' : 'value or end';
    case '}':
    case ']': {
      const own = token === '}' ? '{' : '[';
      const mayEnd =
        awaited === 'next' || awaited === (own === '{' ? 'name or end' : 'value or end');
      return mayEnd && open.pop() === own ? 'next' : null;
    }
    case ',':
      if (awaited !== 'next' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ':':
      return awaited === 'colon' ? 'value' : null;
    default:
      if (token === '"' && awaited.startsWith('name')) return 'colon';
      return isValue ? 'next' : null;
  }
}
