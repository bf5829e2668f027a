import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { drawArchitecture, drawingIn, readDrawing, withDrawing } from './architecture.mjs';
import { importGraph } from './importGraph.mjs';

test('a layer is a box with its files, what it imports an arrow; packages are reached by the app', () => {
  const files = new Map([
    ['web/pages', 3],
    ['web/content', 7],
    ['packages/model', 2],
  ]);
  const imports = new Map([
    ['web/pages web/content', 4],
    ['web/pages packages/model', 1],
    ['web/content packages/model', 5],
  ]);
  const drawing = drawArchitecture({ files, imports });
  expect(drawing).toContain('web_content["content (7 files)"]');
  expect(drawing).toContain('web_pages -->|4| web_content');
  expect(drawing).toContain('web -->|6| packages_model');
});

test('a new drawing takes the place of the old one, and of nothing else', () => {
  const page = readFileSync(path.join(root, 'docs/developers/architecture.md'), 'utf8');
  const [before] = page.split('```mermaid');
  const redrawn = withDrawing(page, 'a drawing');
  expect(redrawn.startsWith(before.trimEnd())).toBe(true);
  expect(drawingIn(redrawn)).toBe('a drawing');
  expect(withDrawing(redrawn, drawingIn(page))).toBe(page);
});

test('the picture of the architecture shows the code: node scripts/draw-architecture.mjs', () => {
  const page = readFileSync(path.join(root, 'docs/developers/architecture.md'), 'utf8');
  const shown = readDrawing(drawingIn(page));
  const now = readDrawing(drawArchitecture(importGraph()));
  expect(shown.shape).toBe(now.shape);
  // A file more or less makes no picture out of date; a tenth does.
  const off = now.counts.filter((count, i) => Math.abs(count - shown.counts[i]) > 5 + count / 10);
  expect(off).toEqual([]);
});
