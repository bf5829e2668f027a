import {
  firstAdministrator,
  passwordLine,
} from '../../packages/testkit/src/instance/administrator.mjs';
import { build } from '../../packages/testkit/src/builds/build.mjs';
import { openDataDir } from '../../packages/testkit/src/instance/dataDir.mjs';
import { startCmsOrNone, startSoundCms } from './cmsOrNone.mjs';
import { installGitHooks } from './gitHooks.mjs';
import { installDependencies } from './install.mjs';
import {
  instanceEnvironment,
  startCms,
  startSite,
  watchPackage,
} from '../../packages/testkit/src/instance/instance.mjs';
import { parseOptions } from './options.mjs';
import { requireFreePort } from '../../packages/testkit/src/machine/ports.mjs';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { provideSqliteDriver } from './sqliteDriver.mjs';
import { supervisor } from '../../packages/testkit/src/instance/supervise.mjs';

/** What the CMS and the site read compiled. */
const SHARED = ['model', 'secrets', 'protocol'];

/**
 * `npm start` and `npm run dev`: from a fresh clone to a CMS and a site that answer.
 * @param {{ mode: 'start' | 'develop', args: string[] }} request
 */
export async function start({ mode, args }) {
  const begun = Date.now();
  const { sitePort, cmsPort, data: dir, host } = parseOptions(args, process.env.INIT_CWD || root);
  await requireFreePort({ port: sitePort, host, purpose: 'the site', option: '--site-port' });
  await requireFreePort({ port: cmsPort, host, purpose: 'the CMS', option: '--cms-port' });
  const data = openDataDir(dir);
  const all = supervisor(data.release);
  try {
    const administrator = firstAdministrator(data.dir);
    await installDependencies();
    await provideSqliteDriver();
    installGitHooks();
    await build(mode === 'start' ? undefined : SHARED);
    if (mode === 'develop') for (const name of SHARED) all.add(watchPackage(data, name));
    // What is written from here on, drafts and letters among it, is its owner's alone.
    process.umask(0o077);
    const environment = instanceEnvironment({ host, sitePort, cmsPort, data, administrator });
    const cms = { host, cmsPort, data, environment, mode };
    const site = { host, sitePort, data, environment, mode: mode === 'start' ? 'start' : 'dev' };
    // In development a program that dies has something to say: its end is shown at once.
    const again = (run) => (mode === 'start' ? run : undefined);
    const cmsService = await startCmsOrNone(cms, startCms);
    all.add(
      cmsService,
      again(() => startSoundCms({ ...cms, quiet: true, again: true }, startCms)),
    );
    all.add(
      await startSite(site),
      again(() => startSite({ ...site, quiet: true, again: true })),
    );
    const withoutCms = cmsService.isAbsent === true;
    await announce({ environment, administrator, data, begun, mode, withoutCms });
  } catch (error) {
    // After Ctrl-C the children die first; their failure is no news.
    if (all.isStopping()) return new Promise(() => {});
    await all.stopAll();
    throw error;
  }
  return all.untilEnd();
}

/** @returns {Promise<number>} pages that could not be rendered; the site serves the others */
async function failedPages(siteUrl) {
  const { failed = 0 } = await (await fetch(`${siteUrl}/readyz`)).json();
  return failed;
}

async function announce({ environment, administrator, data, begun, mode, withoutCms }) {
  const password = withoutCms
    ? null
    : await passwordLine(environment.ENTENTE_CMS_URL, administrator, data.dir);
  const admin = !password
    ? ['  Admin   not running: the message above says why, and what to do']
    : [
        `  Admin   ${environment.ENTENTE_CMS_URL}/admin`,
        `          e-mail    ${administrator.email}`,
        `          password  ${password.line}`,
      ];
  const failed = mode === 'develop' ? 0 : await failedPages(environment.ENTENTE_SITE_INTERNAL_URL);
  const [first, ...others] = environment.ENTENTE_LOCALES.split(',').map((code) => code.trim());
  const lines = [
    '',
    `Entente is ready (${((Date.now() - begun) / 1000).toFixed(0)} s)`,
    '',
    `  Site    ${environment.ENTENTE_SITE_URL}/${first}`,
    ...others.map((code) => `          ${environment.ENTENTE_SITE_URL}/${code}`),
    ...admin,
    `  Data    ${data.dir}`,
    `  Logs    ${data.logs}`,
    '',
    ...(failed > 0
      ? [`! ${failed} pages could not be rendered: the end of logs/site.log says why.`, '']
      : []),
    'Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(lines.join('\n'));
  password?.noteShown();
}
