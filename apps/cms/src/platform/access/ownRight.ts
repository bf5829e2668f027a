import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from './adminContext';

/**
 * A right of our own, which the super administrator has, and whoever is given a role with it in
 * the settings of the admin.
 */
export interface OwnRight {
  uid: `entente.${string}`;
  displayName: string;
}

/** Call it in `register`: Strapi gives every right to the super administrator right after. */
export async function registerOwnRight(strapi: Core.Strapi, right: OwnRight): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  await actionProvider.register({ ...right, section: 'settings', category: 'Entente' });
}

export function hasOwnRight(ctx: AdminContext, { uid }: OwnRight): boolean {
  const ability = ctx.state.userAbility as { can(action: string): boolean };
  return ability.can(`api::${uid}`);
}

/** @throws ForbiddenError */
export function requireOwnRight(ctx: AdminContext, right: OwnRight): void {
  if (!hasOwnRight(ctx, right)) throw new errors.ForbiddenError();
}
