export interface Limits {
  /** Objects and lists inside one another. */
  levels: number;
  /** Of one text. */
  characters: number;
  /** In one list of an entry's own: blocks of a text, contacts, sources. */
  rows: number;
  /** Texts, numbers, objects and lists together. */
  pieces: number;
}

/**
 * What of an entry can be read, shown and looked through in no time. A long report has ten levels,
 * paragraphs of two thousand characters and ten thousand pieces.
 */
export const LIMITS: Limits = { levels: 60, characters: 50_000, rows: 300, pieces: 60_000 };

export type BodyProblem = 'deep' | 'long' | 'rows' | 'many';

/**
 * Why what was sent is more than anybody writes; null where it isn't. Without a call inside a call:
 * what goes too deep is just what would end those.
 */
export function bodyProblem(
  body: unknown,
  { levels, characters, rows, pieces }: Limits = LIMITS,
): BodyProblem | null {
  const left: [value: unknown, level: number][] = [[body, 0]];
  for (let seen = 0; ; seen += 1) {
    const next = left.pop();
    if (!next) return null;
    const [value, level] = next;
    if (typeof value === 'string' && value.length > characters) return 'long';
    if (seen >= pieces) return 'many';
    if (typeof value !== 'object' || value === null) continue;
    if (level >= levels) return 'deep';
    // Each is a row that Strapi checks, reads and writes by itself: three thousand took half a minute.
    if (level === 1 && Array.isArray(value) && value.length > rows) return 'rows';
    for (const one of Object.values(value)) left.push([one, level + 1]);
  }
}
