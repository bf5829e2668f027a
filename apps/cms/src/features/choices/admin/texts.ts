/** The texts of a stored list, also where it came as the text of one: '["fr"]'. */
export function textsIn(value: unknown): string[] {
  const list = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a person typed, one text a line; null where nothing was. */
export function textsOfLines(lines: string): string[] | null {
  const texts = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return texts.length > 0 ? [...new Set(texts)] : null;
}
