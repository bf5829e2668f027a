import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { traitsOf } from '../contentTypes/traits';
import { readersLanguage } from '../messages/readersLanguage';
import { platformWords } from '../words/platformWords';
import type { AdminContext } from './adminContext';
import { hasOwnRight } from './ownRight';
import { publishRecords } from './publishRecords';

/** What one may do with an entry in the content manager. */
export type EntryAction = 'read' | 'update' | 'publish';

/**
 * Whether who asks may do this with entries of the type. To publish a record, which has no draft, is
 * to change it where the public sees it.
 */
export function can(
  strapi: Core.Strapi,
  ctx: AdminContext,
  uid: string,
  action: EntryAction,
): boolean {
  if (action === 'publish' && !traitsOf(strapi, uid as UID.ContentType).hasDrafts)
    return hasOwnRight(ctx, publishRecords);
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
