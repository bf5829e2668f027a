import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Override } from './override';
import { readersLanguage } from '../messages/readersLanguage';
import { platformWords } from '../words/platformWords';

/** What we use of a request to the admin's own API. */
export interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: unknown; override?: Override };
  body: unknown;
  set(name: string, value: string): void;
}

/** What one may do with an entry in the content manager. */
export type EntryAction = 'read' | 'update' | 'publish';

/** Whether who asks may do this with entries of the type. */
export function can(
  strapi: Core.Strapi,
  ctx: AdminContext,
  uid: string,
  action: EntryAction,
): boolean {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid })
    .can[action]();
}

/**
 * Lets only those go on who may do this with entries of the type.
 * @throws ForbiddenError in the editor's language
 */
export function requireRight(
  strapi: Core.Strapi,
  ctx: AdminContext,
  uid: string,
  action: EntryAction,
): void {
  if (!can(strapi, ctx, uid, action))
    throw new errors.ForbiddenError(platformWords.say(readersLanguage(strapi), `rights.${action}`));
}
