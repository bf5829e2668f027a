import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ownContentTypes } from '../contentTypes/relationMap';
import { readersLanguage } from '../messages/readersLanguage';
import { platformWords } from '../words/platformWords';
import { can, type AdminContext, type EntryAction } from './adminContext';
import { requireOwnRight, type OwnRight } from './ownRight';

/**
 * What a route asks of whoever calls it, before anything of the request is read.
 * - `ownSession`: to be signed in; it tells nothing but one's own session
 * - `may`: to be allowed this with entries of at least one type, of ours or of those named; a route
 *   about one entry asks for the right to that entry's type besides, with `requireRight`
 * - a right of our own
 */
export type RouteRight =
  'ownSession' | { may: EntryAction; of?: readonly UID.ContentType[] } | OwnRight;

/** Whether who asks may do this with entries of at least one type. */
export const canAny = (
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: EntryAction,
  of: readonly UID.ContentType[] = ownContentTypes(strapi),
): boolean => of.some((uid) => can(strapi, ctx, uid, action));

/** @throws ForbiddenError in the editor's language */
export function requireRouteRight(strapi: Core.Strapi, ctx: AdminContext, right: RouteRight): void {
  if (right === 'ownSession') return;
  if ('uid' in right) return requireOwnRight(ctx, right);
  if (!canAny(strapi, ctx, right.may, right.of))
    throw new errors.ForbiddenError(
      platformWords.say(readersLanguage(strapi), `rights.${right.may}`),
    );
}
