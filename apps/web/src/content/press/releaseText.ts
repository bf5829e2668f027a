import type { Release, ReleasePart } from './release';

/** The release as a text file: one paragraph a line, an empty line between two. */
export function releaseText({ kicker, title, dateline, lead, parts }: Release): string {
  const opening = [kicker, title, dateline, lead].filter((line) => line !== '');
  const lines = [...opening.map((text) => ({ text, tight: false })), ...parts.map(line)];
  return lines
    .map(({ text, tight }, index) => (index === 0 ? '' : tight ? '\n' : '\n\n') + text)
    .join('')
    .concat('\n');
}

function line({ kind, text, by, opening }: ReleasePart): { text: string; tight: boolean } {
  const said = [opening, text, by && `— ${by}`].filter(Boolean).join('\n');
  if (kind === 'heading') return { text: said.toLocaleUpperCase(), tight: false };
  return { text: kind === 'item' ? `– ${said}` : said, tight: kind === 'item' };
}
