import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { keptPictures, picturesIn, shownPictures } from './shownPictures.mjs';

test('a document shows a picture in Markdown or in HTML; a link shows none', () => {
  const markdown = `![One](a/one.webp "Title") and ![](two.png)
<img alt="" src="three.svg" width="4">
[a link](four.webp), ![elsewhere](https://example.org/five.png)`;
  expect(picturesIn(markdown)).toEqual(['a/one.webp', 'two.png', 'three.svg']);
});

test('every picture that a document shows exists', () => {
  const shown = [...shownPictures()];
  expect(shown).toContain('docs/screenshots/fr-home-1280-light.webp');
  expect(shown.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the repository keeps no picture that no document shows', () => {
  const shown = shownPictures();
  expect(keptPictures().filter((file) => !shown.has(file))).toEqual([]);
});
