import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cmsDir, root } from '../machine/paths.mjs';
import { step } from '../machine/progress.mjs';
import { removeStaleOutput } from './staleOutput.mjs';
import { runTurbo } from './turbo.mjs';

const logs = path.join(root, '.cache/logs');

/**
 * Builds what changed since the last time, judged by turbo from the content of the sources, and
 * what is built from it. turbo.json, there and in each workspace, says what is made of what.
 * @param {string[]} names of workspaces: "cms", "web", "model"
 * @param {NodeJS.WriteStream} out where the progress is told
 */
export async function build(names = ['cms', 'web'], out = process.stdout) {
  mkdirSync(logs, { recursive: true });
  const log = path.join(logs, 'build.log');
  writeFileSync(log, '');
  const work = async () => {
    const filters = names.map((name) => `--filter=@entente/${name}`);
    const { error } = await runTurbo({ name: 'The build', args: ['build', ...filters], log });
    if (error) throw error;
    removeStaleOutput(cmsDir);
  };
  await step('Building what changed (some minutes the first time)', work, out);
}
