import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../packages/testkit/src/machine/paths.mjs';
import { drawArchitecture, withDrawing } from './lib/architecture.mjs';
import { importGraph } from './lib/importGraph.mjs';

// Draws the picture of docs/developers/architecture.md anew, from the imports of the code.
const page = path.join(root, 'docs/developers/architecture.md');
writeFileSync(page, withDrawing(readFileSync(page, 'utf8'), drawArchitecture(importGraph())));
