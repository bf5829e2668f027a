import type { Tokens } from './Styleguide';

/** What a browser puts in the place of our colours when its user chose their own. */
const FORCED: Tokens = {
  '--paper': 'Canvas',
  '--paper-deep': 'Canvas',
  '--ink': 'CanvasText',
  '--ink-soft': 'CanvasText',
  '--rule': 'CanvasText',
  '--accent': 'LinkText',
};

/** The grounds of tokens.css, and an imitation of forced colours; a test has the real ones. */
export function groundsOf(css: string): Record<string, Tokens> {
  return {
    light: tokensOf(css, /:root \{([^}]*)\}/),
    dark: tokensOf(css, /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
    night: tokensOf(css, /\.night \{([^}]*)\}/),
    forced: FORCED,
  };
}

function tokensOf(css: string, block: RegExp): Tokens {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}
