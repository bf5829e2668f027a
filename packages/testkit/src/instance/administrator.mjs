import { randomBytes } from 'node:crypto';
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

/**
 * Asks the CMS whether this password opens the admin: it may have been changed since, and a
 * wrong one must not be shown.
 */
export async function canSignIn(cmsUrl, { email, password }) {
  try {
    const response = await fetch(`${cmsUrl}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}
