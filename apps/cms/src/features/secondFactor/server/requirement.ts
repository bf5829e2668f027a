import type { Core } from '@strapi/strapi';
import type { Account } from '../../../platform/access/doors/doorContext';
import { APPROVER, SUPER_ADMINISTRATOR } from '../../../platform/access/roleCodes';
import { cmsEnv, type CmsEnv } from '../../../platform/env';
import { factorSince } from './factors';

/** Whether somebody with these roles signs in with a second factor only. */
export function isRequired(
  setting: CmsEnv['secondFactor'],
  roles: readonly { code: string }[] = [],
): boolean {
  if (setting !== 'required') return setting === 'everybody';
  return roles.some(({ code }) => code === SUPER_ADMINISTRATOR || code === APPROVER);
}

export const isRequiredOf = ({ roles }: Pick<Account, 'roles'>): boolean =>
  isRequired(cmsEnv().secondFactor, roles);

/** What is asked of somebody besides: a code, to take up a second factor first, or nothing. */
export async function stepFor(
  strapi: Core.Strapi,
  account: Account,
): Promise<'code' | 'enrol' | null> {
  if ((await factorSince(strapi, account.id)) !== null) return 'code';
  return isRequiredOf(account) ? 'enrol' : null;
}
