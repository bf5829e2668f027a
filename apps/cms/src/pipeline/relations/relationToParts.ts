import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';

/** The relation of a whole with its parts; undefined for a type that has none. */
export const relationToParts = (strapi: Core.Strapi, uid: UID.ContentType): Relation | undefined =>
  relationsOf(strapi, uid).find(({ attribute }) => attribute === typeOf(uid).publishing?.parts);
