import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../machine/failure.mjs';
import { readOrMake } from './dataDir.mjs';

const DEFAULT_EMAIL = 'admin@entente.example';

/** Strapi's own rule for a password, and our length; the CMS refuses what is guessed first besides. */
const isAccepted = (password) =>
  password.length >= 12 && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);

/**
 * The first administrator of the CMS: from the environment, or made once for this data folder.
 * @returns {{ email: string, password: string }}
 */
export function firstAdministrator(dataDir) {
  const email = process.env.ENTENTE_ADMIN_EMAIL || DEFAULT_EMAIL;
  const given = process.env.ENTENTE_ADMIN_PASSWORD;
  if (given && !isAccepted(given)) {
    throw new Failure(
      'ENTENTE_ADMIN_PASSWORD must have 12 characters or more, with a small letter, a capital and a digit.',
      2,
    );
  }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new Failure(`ENTENTE_ADMIN_EMAIL is not an e-mail address: “${email}”.`, 2);
  }
  return {
    email,
    password: given || readOrMake(path.join(dataDir, 'admin-password'), makePassword),
  };
}

function makePassword() {
  for (;;) {
    const password = randomBytes(15).toString('base64url');
    if (isAccepted(password)) return password;
  }
}

/** A starved CMS takes its time to compare a password. */
const SIGN_IN_MS = 30_000;

/**
 * Asks the CMS whether this password opens the admin: it may have been changed since, and a
 * wrong one must not be shown.
 * @returns {Promise<'opens' | 'refused' | 'unknown'>} unknown when it does not say: it is busy, or
 *   lets nobody try for a while
 */
export async function trySignIn(cmsUrl, { email, password }, timeoutMs = SIGN_IN_MS) {
  try {
    const response = await fetch(`${cmsUrl}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return 'opens';
    return response.status === 400 || response.status === 401 ? 'refused' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/**
 * What a start says about the first administrator's password. A screen is photographed and a log is
 * kept: it is shown the first time, and no more; but until a start has shown it, by each.
 * @returns {Promise<{ line: string, noteShown: () => void }>} `noteShown` is to be called once the
 *   line is on the screen
 */
export async function passwordLine(cmsUrl, administrator, dataDir) {
  const nothing = () => {};
  const mark = path.join(dataDir, 'admin-password-shown');
  const source = process.env.ENTENTE_ADMIN_PASSWORD
    ? 'ENTENTE_ADMIN_PASSWORD'
    : 'the file admin-password';
  if (existsSync(mark))
    return {
      line: `shown at an earlier start (until it is changed: ${source})`,
      noteShown: nothing,
    };
  const state = await trySignIn(cmsUrl, administrator);
  if (state === 'refused')
    return { line: `not the one of ${source} any more: it has been changed`, noteShown: nothing };
  if (state === 'unknown') {
    const line = `${source} has it, unless it was changed: the CMS is too busy to say`;
    return { line, noteShown: nothing };
  }
  const noteShown = () => writeFileSync(mark, `${new Date().toISOString()}\n`, { mode: 0o600 });
  return { line: `${administrator.password}   (shown this once)`, noteShown };
}
