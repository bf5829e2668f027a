import { readFileSync } from 'node:fs';
import path from 'node:path';
import { singleton } from '../../engine/platform/singleton';

/** The style sheet of embeds, without what only people need. */
export function embedSheet(): string {
  return singleton('embed-sheet', () =>
    shorten(
      readFileSync(path.join(process.cwd(), 'src', 'delivery', 'embeds', 'embed.css'), 'utf8'),
    ),
  );
}

/** Enough for the sheet beside this file, which has no text with spaces that matter. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
