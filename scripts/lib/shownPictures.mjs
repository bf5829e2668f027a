import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

const SKIPPED = /^(node_modules|dist|build|data|coverage|test-results|playwright-report|\..*)$/;
const PICTURE = /\.(webp|png|jpe?g|gif|avif|svg)$/i;
const SHOWN = /!\[[^\]]*\]\(([^)\s]+)[^)]*\)|<img\s[^>]*?src="([^"]+)"/g;

/** @returns {string[]} files below a folder, from the repository's root */
function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : filesBelow(file);
    return [file];
  });
}

/**
 * @param {string} markdown
 * @returns {string[]} the pictures that a document shows, as it writes them; not those of other hosts
 */
export function picturesIn(markdown) {
  return [...markdown.matchAll(SHOWN)]
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml)
    .filter((address) => !/^[a-z]+:/i.test(address));
}

/** @returns {string[]} every Markdown document of the repository, from its root */
export const documents = () => filesBelow('.').filter((file) => file.endsWith('.md'));

/** @returns {Set<string>} what the documents of the repository show, from its root */
export function shownPictures() {
  return new Set(
    documents().flatMap((document) =>
      picturesIn(readFileSync(path.join(root, document), 'utf8')).map((address) =>
        path.posix.join(path.posix.dirname(document), decodeURI(address)),
      ),
    ),
  );
}

/** @returns {string[]} the pictures that the repository keeps for its documents */
export const keptPictures = () => filesBelow('docs').filter((file) => PICTURE.test(file));
