import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { programs, root } from '../../packages/testkit/src/machine/paths.mjs';

const ADMIN = '@entente/cms#build:admin';
const SITE = '@entente/web#build';

/** @returns what turbo would run, by the name of the task */
function planned(folder) {
  const args = [programs.turbo, 'run', 'build', '--dry=json'];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const json = execFileSync(process.execPath, args, {
    cwd: folder,
    env,
    maxBuffer: 1e9,
    stdio: 'pipe',
  });
  return Object.fromEntries(JSON.parse(json).tasks.map((task) => [task.taskId, task]));
}

/** A copy of what tells turbo of the repository, with whole workspaces where they are named. */
function copyOfRepository(...whole) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-turbo-'));
  const top = ['package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json'];
  const workspaces = Object.values(planned(root)).map(({ directory }) => directory);
  const parts = [...new Set(workspaces)].flatMap((workspace) =>
    whole.includes(workspace)
      ? [workspace]
      : [`${workspace}/package.json`, `${workspace}/turbo.json`],
  );
  for (const part of [...top, ...parts].filter((one) => existsSync(path.join(root, one)))) {
    mkdirSync(path.dirname(path.join(folder, part)), { recursive: true });
    const filter = (file) => !/\/(node_modules|dist|\.cache|\.turbo)$/.test(file);
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true, filter });
  }
  return folder;
}

test('a changed word of the model has the admin and the site built again, a changed suite has not', () => {
  const folder = copyOfRepository('packages/model', 'packages/testkit');
  const hashes = () => {
    const tasks = planned(folder);
    return [ADMIN, SITE].map((name) => tasks[name].hash);
  };
  const [admin, site] = hashes();
  appendFileSync(path.join(folder, 'packages/testkit/src/machine/ports.mjs'), '\n');
  appendFileSync(path.join(folder, 'packages/model/src/timeZones.test.ts'), '\n');
  expect(hashes()).toEqual([admin, site]);
  const words = path.join(folder, 'packages/model/locales/fr.json');
  appendFileSync(words, '\n');
  const [laterAdmin, laterSite] = hashes();
  expect(laterAdmin).not.toBe(admin);
  expect(laterSite).not.toBe(site);
  rmSync(folder, { recursive: true });
});

/** What a file imports once its types are gone. */
function importsOf(file) {
  if (!/\.tsx?$/.test(file)) return [];
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.ReactJSX },
  });
  const found = outputText.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, address]) => {
    const at = path.join(path.dirname(file), address);
    return ['', '.ts', '.tsx']
      .map((ending) => at + ending)
      .find((one) => /\.\w+$/.test(one) && existsSync(one));
  });
}

test('every source that the admin’s bundle holds is among those that its build is judged by', () => {
  const { directory, inputs } = planned(root)[ADMIN];
  const held = new Set([path.join(root, directory, 'src/admin/app.tsx')]);
  // A set grows while it is gone through.
  for (const file of held) for (const one of importsOf(file)) held.add(one);
  const missing = [...held].filter(
    (file) => !(path.relative(path.join(root, directory), file) in inputs),
  );
  expect(held.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
