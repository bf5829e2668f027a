import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';

/** Creates the first administrator from the environment when the CMS has none. */
export async function ensureFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const { administrator } = cmsEnv();
  if (!administrator) return;
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const superAdmin: { id: number } = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email: administrator.email,
    password: administrator.password,
    firstname: 'Entente',
    lastname: 'Administration',
    preferedLanguage: 'fr',
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
}
