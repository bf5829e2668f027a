import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cloneElement, type ComponentProps } from 'react';
import { Head } from 'next/document';
import { isDevelopment } from '../../env';
import { classesOf, StyleSheet } from './usedStyles';

type Files = Parameters<Head['getCssLinks']>[0];

const sheets = new Map<string, StyleSheet>();

/** A style sheet as `next build` wrote it; `</` can't end the style element early. */
function sheet(file: string): StyleSheet {
  const known = sheets.get(file);
  if (known) return known;
  const text = readFileSync(path.join(process.cwd(), '.next', file), 'utf8')
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
    .replaceAll('</', '<\\/')
    .trim();
  const read = new StyleSheet(text);
  sheets.set(file, read);
  return read;
}

interface Props extends ComponentProps<typeof Head> {
  /** The page's content, as rendered. */
  html: string;
}

/**
 * Puts the CSS that the page uses into the page: one request for the whole page, fonts and
 * pictures aside.
 */
export class InlineHead extends Head {
  declare props: Props;

  override getCssLinks(files: Files) {
    if (isDevelopment) return super.getCssLinks(files);
    const classes = classesOf(this.props.html);
    const css = files.allFiles
      .filter((file) => file.endsWith('.css'))
      .map((file) => sheet(file).usedBy(classes))
      .filter((rules) => rules !== '');
    return css.length === 0
      ? null
      : [<style key="css" dangerouslySetInnerHTML={{ __html: css.join('\n') }} />];
  }

  /** Next gives every property to the `head` element; the content is none of its attributes. */
  override render() {
    return cloneElement(super.render(), { html: undefined });
  }
}
