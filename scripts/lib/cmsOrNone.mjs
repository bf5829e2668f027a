import path from 'node:path';
import { damagedDatabase, databaseProblem } from '../../packages/testkit/src/instance/database.mjs';
import { hasKeptPages } from '../../packages/testkit/src/instance/dataDir.mjs';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';

/**
 * Starts the CMS on a database that is whole.
 * @param {{ data: { dir: string }, environment: object, again?: boolean }} cms what `start` takes
 * @throws {Failure} before a damaged database is touched
 */
export function startSoundCms(cms, start) {
  const problem = databaseProblem(cms.data.dir, cms.environment);
  if (!problem) return start(cms);
  // Whoever runs the server has read what to do, the first time.
  throw new Failure(
    cms.again ? `its database is damaged (${problem}).` : damagedDatabase(cms.data.dir, problem),
  );
}

/**
 * The same, but a CMS that does not start takes no site down that has its pages: what is wrong is said, and
 * the supervisor, for whom it has ended, goes on trying.
 */
export async function startCmsOrNone(cms, start) {
  try {
    return await startSoundCms(cms, start);
  } catch (error) {
    if (cms.mode !== 'start' || !hasKeptPages(cms.data.dir)) throw error;
    console.error(
      `\n! ${error.message}\n\n! The site starts without the CMS, with the pages it has.\n`,
    );
    return {
      isAbsent: true,
      name: 'The CMS',
      log: path.join(cms.data.logs, 'cms.log'),
      ended: Promise.resolve(1),
      stop: async () => {},
    };
  }
}
