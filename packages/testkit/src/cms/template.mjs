import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeRegister } from './register.mjs';
import { usualEnvironment } from './settings.mjs';

/** Set in the process that starts the workers, read in each: a `Register` as JSON. */
const VARIABLE = 'ENTENTE_TEST_TEMPLATE';

let remove = async () => {};

/**
 * Lets the CMS start once on nothing. Every suite begins with a copy of what that leaves behind,
 * instead of making a hundred tables again.
 */
export async function makeTemplate() {
  const register = await makeRegister(null);
  remove = register.remove;
  const program = fileURLToPath(new URL('./firstStart.mjs', import.meta.url));
  const env = { ...process.env, ...usualEnvironment, ...register.environment };
  await promisify(execFile)(process.execPath, [program], { env });
  const { dataDir, database } = register;
  process.env[VARIABLE] = JSON.stringify({ dataDir, database });
}

/** @returns {import('./register.mjs').Register} */
export const template = () => JSON.parse(process.env[VARIABLE] ?? 'null');

export const removeTemplate = () => remove();
