/** A token that is no string. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACES = new Set([' ', '\t', '\n', '\r']);

type Awaited = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'next';

/** Where a text stops being JSON, which JSON.parse says in some versions only. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    while (SPACES.has(text[at] ?? '')) at += 1;
    const end = text[at] === '"' ? stringEnd(text, at) : tokenEnd(text, at);
    const next: Awaited | null = end === null ? null : after(text[at] ?? '', awaited, open);
    if (end === null || next === null) return at;
    at = end;
    awaited = next;
  }
}

function tokenEnd(text: string, at: number): number | null {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : null;
}

/** Letter by letter: an expression that repeats goes too deep in a string of megabytes. */
function stringEnd(text: string, start: number): number | null {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    ESCAPE.lastIndex = at;
    if (text[at] === '\\' && !ESCAPE.test(text)) return null;
    if (text.charCodeAt(at) < 0x20) return null;
    at = text[at] === '\\' ? ESCAPE.lastIndex : at + 1;
  }
  return at < text.length ? at + 1 : null;
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
