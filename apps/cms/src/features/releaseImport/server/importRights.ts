import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../api/types';
import type { AdminContext } from '../../../platform/access/adminContext';
import type { ItemType } from '../proposal';

/** Whether who asks may make or change entries of the type; an embargo is a part of the news. */
export function mayWrite(
  strapi: Core.Strapi,
  ctx: AdminContext,
  type: ItemType,
  action: 'create' | 'update',
): boolean {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({
      userAbility: ctx.state.userAbility,
      model: uidOf(type === 'embargo' ? 'article' : type),
    })
    .can[action]();
}
