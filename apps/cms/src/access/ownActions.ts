import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from './adminRoutes';

/**
 * Rights of our own, which the super administrator has, and whoever is given a role with them in
 * the settings of the admin.
 */
const OWN_ACTIONS = {
  readAudit: {
    uid: 'entente.read-audit',
    displayName: 'Lire le journal – read the audit log',
  },
  publishOwnWork: {
    uid: 'entente.publish-own-work',
    displayName:
      'Publier son propre travail, avec une raison – publish one’s own work, with a reason',
  },
} as const;

export type OwnAction = keyof typeof OWN_ACTIONS;

/** Call it in `register`: Strapi gives every right to the super administrator right after. */
export async function registerOwnActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  for (const action of Object.values(OWN_ACTIONS))
    await actionProvider.register({ ...action, section: 'settings', category: 'Entente' });
}

export function mayDo(ctx: AdminContext, action: OwnAction): boolean {
  const ability = ctx.state.userAbility as { can(action: string): boolean };
  return ability.can(`api::${OWN_ACTIONS[action].uid}`);
}

/** @throws ForbiddenError */
export function requireOwnAction(ctx: AdminContext, action: OwnAction): void {
  if (!mayDo(ctx, action)) throw new errors.ForbiddenError();
}
