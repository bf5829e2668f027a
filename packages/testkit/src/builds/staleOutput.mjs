import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A compiled file, or its map → its source. */
const SOURCES = [
  [/\.js(\.map)?$/, '.ts'],
  [/\.json$/, '.json'],
];

/**
 * Removes what was compiled from a source that is gone: Strapi runs every content type, policy and
 * migration that it finds compiled.
 * @param {string} workspace with its sources and `dist` side by side
 */
export function removeStaleOutput(workspace) {
  const dist = path.join(workspace, 'dist');
  for (const folder of ['config', 'src']) {
    if (!existsSync(path.join(dist, folder))) continue;
    const files = readdirSync(path.join(dist, folder), { recursive: true, withFileTypes: true });
    for (const entry of files.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      const [ending, source] = SOURCES.find(([one]) => one.test(file)) ?? [];
      if (!ending) continue;
      const from = path.join(workspace, path.relative(dist, file)).replace(ending, source);
      if (!existsSync(from)) rmSync(file);
    }
  }
}
