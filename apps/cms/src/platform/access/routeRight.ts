import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ownContentTypes } from '../contentTypes/relationMap';
import { readersLanguage } from '../messages/readersLanguage';
import { platformWords } from '../words/platformWords';
import type { AdminContext } from './adminContext';
import { can, type EntryAction } from './entryRight';
import { requireOwnRight, type OwnRight } from './ownRight';

/**
 * What a route asks of whoever calls it, before anything of the request is read.
 * - `ownSession`: to be signed in; it tells nothing but one's own session
 * - `may`: to be allowed this with entries of at least one type, of ours or of those named; a route
 *   about one entry asks for the right to that entry's type besides, with `requireRight`
 * - `can`: a right of Strapi's, about no entry
 * - a right of our own
 */
export type RouteRight =
  'ownSession' | { may: EntryAction; of?: readonly UID.ContentType[] } | { can: string } | OwnRight;

/** Whether who asks may do this with entries of at least one type. */
export const canAny = (
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: EntryAction,
  of: readonly UID.ContentType[] = ownContentTypes(strapi),
): boolean => of.some((uid) => can(strapi, ctx, uid, action));

/**
 * Asks for a right of Strapi's own: 'plugin::upload.assets.update'.
 * @throws ForbiddenError
 */
export function requireStrapiRight(ctx: AdminContext, action: string): void {
  const ability = ctx.state.userAbility as { can(action: string): boolean };
  if (!ability.can(action)) throw new errors.ForbiddenError();
}

/** @throws ForbiddenError in the editor's language */
export function requireRouteRight(strapi: Core.Strapi, ctx: AdminContext, right: RouteRight): void {
  if (right === 'ownSession') return;
  if ('uid' in right) return requireOwnRight(ctx, right);
  if ('can' in right) return requireStrapiRight(ctx, right.can);
  if (!canAny(strapi, ctx, right.may, right.of))
    throw new errors.ForbiddenError(
      platformWords.say(readersLanguage(strapi), `rights.${right.may}`),
    );
}
