import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cmsDir, programs, root, webDir } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';
import { hashSources } from './sources.mjs';

const cache = path.join(root, '.cache/builds');
const SHARED = ['tsconfig.base.json', 'package-lock.json'];
const MODEL = ['packages/model'];
const SECRETS = ['packages/secrets'];
const CMS_ADMIN = [
  'apps/cms/package.json',
  'apps/cms/src/admin',
  'apps/cms/src/conflict',
  'apps/cms/src/desk',
  'apps/cms/src/messages',
  'apps/cms/src/plugins',
  'apps/cms/src/extensions',
  'apps/cms/config',
];

/** In order: each needs those before it. `made` is a file that the build leaves behind. */
const TARGETS = [
  {
    name: 'model',
    sources: [...SHARED, ...MODEL],
    made: 'packages/model/dist',
    ...compile('packages/model', 'tsconfig.build.json'),
  },
  {
    name: 'secrets',
    sources: [...SHARED, ...SECRETS],
    made: 'packages/secrets/dist',
    ...compile('packages/secrets', 'tsconfig.build.json'),
  },
  {
    // The slow half: the admin's own bundle. Strapi compiles the server along with it.
    name: 'cms-admin',
    label: 'Building the CMS and its admin (about a minute)',
    sources: [...SHARED, ...CMS_ADMIN],
    made: 'apps/cms/dist/build',
    args: [programs.strapi, 'build'],
    cwd: cmsDir,
    env: {
      NODE_ENV: 'production',
      // The bundle takes about 2 GB, more than Node allows itself on a small machine.
      NODE_OPTIONS: '--max-old-space-size=3072',
      // Strapi reads the whole configuration, though nothing of it ends up in the bundle.
      ENTENTE_SECRET: 'no-secret-is-needed-to-build-the-admin',
      ENTENTE_DATA_DIR: path.join(cache, 'data'),
    },
  },
  {
    name: 'cms-server',
    sources: [...SHARED, ...MODEL, ...SECRETS, 'apps/cms'],
    made: 'apps/cms/dist/src',
    ...compile('apps/cms', 'tsconfig.json'),
    label: 'Compiling the CMS',
  },
  {
    name: 'web',
    label: 'Building the site',
    sources: [...SHARED, ...MODEL, ...SECRETS, 'packages/ui', 'apps/web'],
    made: 'apps/web/.next/BUILD_ID',
    args: [programs.next, 'build'],
    cwd: webDir,
    env: { NODE_ENV: 'production' },
  },
];

function compile(folder, project) {
  return {
    label: `Compiling ${folder}`,
    args: [programs.tsc, '-p', project],
    cwd: path.join(root, folder),
    env: {},
  };
}

/**
 * Builds what changed since the last time, judged by the content of its sources.
 * @param {string[]} names which targets; all unless told
 * @returns {Promise<string[]>} the names of those that were built
 */
export async function build(names = TARGETS.map((target) => target.name)) {
  mkdirSync(cache, { recursive: true });
  const built = [];
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    const hash = hashSources(root, target.sources);
    const stamp = path.join(cache, target.name);
    const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (isFresh && existsSync(path.join(root, target.made))) continue;
    await step(target.label, () => run({ ...target, name: target.label, log: logOf(target.name) }));
    writeFileSync(stamp, hash);
    built.push(target.name);
  }
  return built;
}

/** A fresh log for each build: what failed is at its end. */
function logOf(name) {
  const log = path.join(cache, `${name}.log`);
  writeFileSync(log, '');
  return log;
}
