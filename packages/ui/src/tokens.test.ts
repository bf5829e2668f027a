import { readFileSync } from 'node:fs';
import path from 'node:path';

type Tokens = Record<string, string>;

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');

/** The custom properties of the first block that matches. */
function tokensIn(start: RegExp): Tokens {
  const block = css.slice(css.search(start)).match(/(?::root|\.night) \{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const channel = Number.parseInt(full.slice(index, index + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, text: string, ground: string): number {
  const values = [tokens[text], tokens[ground]].map((hex) => luminance(hex ?? ''));
  const [light = 0, dark = 0] = values.sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const domains = ['sea', 'forest', 'violet', 'ochre', 'rose', 'slate', 'teal', 'brick'];
const schemes: [string, Tokens][] = [
  ['day', tokensIn(/:root/)],
  ['night', tokensIn(/prefers-color-scheme: dark/)],
];

const grounds: [string, Tokens][] = [...schemes, ['the foot of the page', tokensIn(/\.night/)]];

describe.each(grounds)('on %s', (_name, tokens) => {
  test.each(['ink', 'ink-soft'])('%s is read at length: 7:1 on both grounds', (text) => {
    expect(contrast(tokens, text, 'paper')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'ink', 'paper-deep')).toBeGreaterThanOrEqual(7);
  });

  test('the focus ring has 3:1 on both grounds', () => {
    expect(contrast(tokens, 'accent', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, 'accent', 'paper-deep')).toBeGreaterThanOrEqual(3);
  });
});

describe.each(schemes)('by %s', (_name, tokens) => {
  test.each(domains)('the name of a domain in %s has 4.5:1', (domain) => {
    expect(contrast(tokens, `domain-${domain}`, 'paper')).toBeGreaterThanOrEqual(4.5);
  });
});
