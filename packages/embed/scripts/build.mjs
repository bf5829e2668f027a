import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const target = path.resolve(folder, '../../apps/web/public/embed');
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** One script, as small as it gets, for browsers from 2022 on. */
function bundle(name) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(folder, 'src', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    tsconfigRaw: {},
  });
  return Buffer.from(outputFiles[0].contents);
}

const loader = bundle('loader');
const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
const release = { version, script: `/embed/v${version}.js`, integrity, latest: '/embed/v1.js' };

mkdirSync(target, { recursive: true });
// The file with the whole version never changes once it is released; v1.js is the latest of the 1s.
writeFileSync(path.join(target, `v${version}.js`), loader);
writeFileSync(path.join(target, 'v1.js'), loader);
writeFileSync(path.join(target, 'frame.js'), bundle('frame'));
writeFileSync(path.join(target, 'v1.json'), `${JSON.stringify(release, null, 2)}\n`);

// The same for who bundles: modules, with what each framework is given by its own project.
buildSync({
  entryPoints: ['loader', 'react', 'vue'].map((name) => path.join(folder, 'src', `${name}.ts`)),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: path.join(folder, 'dist'),
  outExtension: { '.js': '.mjs' },
  external: ['react', 'vue'],
  tsconfigRaw: {},
});
