import type { Core } from '@strapi/strapi';
import { ownContentTypes } from '../contentTypes/relationMap';

/** The permissions that reading asks for, by GraphQL. */
export function readActions(strapi: Core.Strapi): string[] {
  return ownContentTypes(strapi).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
}

/**
 * Declares the read actions that Strapi would otherwise derive from REST routes. There are none:
 * GraphQL is the only way in, so it is the only way to guard.
 */
export async function registerReadActions(strapi: Core.Strapi): Promise<void> {
  for (const uid of readActions(strapi)) {
    const [api = '', controller = '', action = ''] = uid.split('.');
    await strapi.contentAPI.permissions.providers.action.register(uid, {
      uid,
      api,
      controller,
      action,
    });
  }
}
