import type { Core, UID } from '@strapi/strapi';
import { isOwnRelation } from '../../platform/contentTypes/relationMap';

/**
 * The relations of a type whose targets belong to one entry alone: an agreement's milestones, a
 * speaker's appointments. Another entry that took them would take them away.
 */
export function exclusiveRelations(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) =>
    isOwnRelation(attribute) && ['oneToMany', 'oneToOne'].includes(attribute.relation)
      ? [name]
      : [],
  );
}
