import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { wrapService } from '../../../platform/access/doors/wrapService';

interface Credentials {
  email: string;
  password: string;
}

interface AuthService {
  hashPassword(password: string): Promise<string>;
  checkCredentials(credentials: Credentials): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/**
 * Compares a password where there is no account, or none with a password: the time that a refusal
 * takes tells nobody who works here.
 */
export async function takeEqualTime(strapi: Core.Strapi): Promise<void> {
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const nobodys = await auth.hashPassword(randomUUID());
  wrapService<AuthService>(strapi, 'admin::auth', {
    checkCredentials: (check) => async (credentials) => {
      const { email, password } = credentials;
      const account = await strapi.db.query('admin::user').findOne({ where: { email } });
      if (!account?.password) await auth.validatePassword(password, nobodys);
      return check(credentials);
    },
  });
}
