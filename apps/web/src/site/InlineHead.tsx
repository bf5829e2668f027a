import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Head } from 'next/document';
import { isDevelopment } from '../env';

type Files = Parameters<Head['getCssLinks']>[0];

const sheets = new Map<string, string>();

/** A style sheet as `next build` wrote it; `</` can't end the style element early. */
function sheet(file: string): string {
  const known = sheets.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(process.cwd(), '.next', file), 'utf8')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replaceAll('</', '<\\/')
    .trim();
  sheets.set(file, text);
  return text;
}

/** Puts the page's CSS into the page: one request for the whole page, fonts and pictures aside. */
export class InlineHead extends Head {
  override getCssLinks(files: Files) {
    if (isDevelopment) return super.getCssLinks(files);
    const css = files.allFiles.filter((file) => file.endsWith('.css')).map(sheet);
    return css.length === 0
      ? null
      : [<style key="css" dangerouslySetInnerHTML={{ __html: css.join('\n') }} />];
  }
}
