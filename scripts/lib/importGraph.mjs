import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

const CODE = /\.(ts|tsx)$/;
/** What only tests read, and what a command writes. */
const LEFT_OUT =
  /\.(test|spec|integration|fixture|fixtures|generated)\.|(^|\/)(tests|testing|integration|node_modules|dist)(\/|$)/;
const FROM = /^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;
const PACKAGE = /^@entente\/([a-z]+)(?:\/|$)/;

/** @returns {string[]} code below a folder, from the repository's root */
function codeBelow(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (LEFT_OUT.test(file)) return [];
    if (entry.isDirectory()) return codeBelow(file);
    return CODE.test(entry.name) ? [file] : [];
  });
}

/** @returns {string | null} a layer: "cms/features", "web/engine", "packages/model"; null for what starts an app */
function layerOf(file) {
  const [, app, layer] = /^apps\/([a-z]+)\/src\/([^/]+)\//.exec(file) ?? [];
  if (app) return `${app}/${layer}`;
  const [, name] = /^packages\/([a-z]+)\//.exec(file) ?? [];
  return name ? `packages/${name}` : null;
}

/** @returns the layer that an import leads to; null when that is a library or one of the app's own first files */
function targetOf(file, address) {
  const [, name] = PACKAGE.exec(address) ?? [];
  if (name) return `packages/${name}`;
  if (LEFT_OUT.test(address) || !address.startsWith('.')) return null;
  return layerOf(path.posix.join(path.posix.dirname(file), address));
}

/** @returns {{ files: Map<string, number>, imports: Map<string, number> }} sizes of layers, and "from to" → imports */
export function importGraph() {
  const files = new Map();
  const imports = new Map();
  const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/src`);
  for (const file of ['apps/cms/src', 'apps/web/src', ...packages].flatMap(codeBelow)) {
    const from = layerOf(file);
    if (!from) continue;
    count(files, from);
    for (const [, named, dynamic] of readFileSync(path.join(root, file), 'utf8').matchAll(FROM)) {
      const to = targetOf(file, named ?? dynamic);
      if (to && to !== from) count(imports, `${from} ${to}`);
    }
  }
  return { files, imports };
}
