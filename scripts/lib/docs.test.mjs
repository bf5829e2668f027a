import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { documents } from './shownPictures.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
/** Of `[text](address)`; not those of other hosts, nor those within the page. */
const LINK = /\]\((?![a-z]+:|#)([^)#\s]+)/g;

test('every link from one document to another leads somewhere', () => {
  const broken = documents().flatMap((document) =>
    [...read(document).matchAll(LINK)]
      .map(([, address]) => path.join(root, path.dirname(document), decodeURI(address)))
      .filter((target) => !existsSync(target))
      .map((target) => `${document} → ${path.relative(root, target)}`),
  );
  expect(broken).toEqual([]);
});

test('every page for developers is in their index', () => {
  const index = read('docs/developers/README.md');
  const pages = readdirSync(path.join(root, 'docs/developers')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  expect(pages.filter((file) => !index.includes(`(${file})`))).toEqual([]);
});

const scriptsOf = (folder) => JSON.parse(read(`${folder}/package.json`)).scripts ?? {};

/** The scripts that a command finds: of the workspace it names, else of the root or of the document's own. */
function scriptsFor(document, workspace) {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`),
  );
  if (workspace) {
    const named = (folder) =>
      folder === workspace || JSON.parse(read(`${folder}/package.json`)).name === workspace;
    return scriptsOf(folders.find(named));
  }
  const own = folders.find((folder) => document.startsWith(`${folder}/`));
  return { ...scriptsOf('.'), ...(own && scriptsOf(own)) };
}

const automation = () => [
  'lefthook.yml',
  ...readdirSync(path.join(root, '.github/workflows')).map((file) => `.github/workflows/${file}`),
];

test('every npm command that a document, a hook or a workflow names exists', () => {
  const missing = [...documents(), ...automation()].flatMap((document) =>
    [
      ...read(document).matchAll(
        /\bnpm run (?:--\w+ )*([\w-]+)(?:[^`\n]*? (?:-w|--workspace) ([@/\w-]+))?/g,
      ),
    ]
      .filter(([, name, workspace]) => !(name in scriptsFor(document, workspace)))
      .map(([command]) => `${document}: ${command}`),
  );
  expect(missing).toEqual([]);
});

test('every script that a document tells to run with node is there', () => {
  const missing = documents().flatMap((document) =>
    [...read(document).matchAll(/\bnode ((?:scripts|packages|infra|apps)\/[\w/.-]+\.m?js)/g)]
      .map(([, file]) => file)
      .filter((file) => !existsSync(path.join(root, file)))
      .map((file) => `${document}: node ${file}`),
  );
  expect(missing).toEqual([]);
});
