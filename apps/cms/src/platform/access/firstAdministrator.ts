import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';

const USUAL_EMAIL = 'admin@entente.example';

/** A password of the CMS's own making, in a file that only its owner reads; made once. */
function madePassword(file: string): string {
  try {
    const password = randomBytes(18).toString('base64url');
    writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
    return password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  }
}

/**
 * Creates the first administrator when the CMS has none: the one that the environment names, else
 * one with a password in the data folder. As long as there is none, Strapi gives the CMS to whoever
 * opens its admin first.
 */
export async function ensureFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const { administrator, dataDir } = cmsEnv();
  const file = path.join(dataDir, 'admin-password');
  const { email, password } = administrator ?? {
    email: USUAL_EMAIL,
    password: madePassword(file),
  };
  const superAdmin: { id: number } = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Entente',
    lastname: 'Administration',
    preferedLanguage: 'fr',
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
  if (!administrator)
    strapi.log.warn(`No administrator is named: ${email} was made, its password is in ${file}`);
}
