import type { Core, UID } from '@strapi/strapi';
import {
  isBlankPart,
  sharedParts,
  type SharedAttribute,
} from '../../platform/contentTypes/sharedParts';

/**
 * What a language that is added to an entry says, without the parts that all languages share
 * where it says nothing of them: Strapi's form sends an empty list for parts that it hasn't read,
 * and they would be emptied in every language. Undefined is what Strapi fills in.
 * @param data changed
 */
export function keepSharedParts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
): void {
  const { attributes } = strapi.contentType(uid);
  for (const name of sharedParts(attributes as Record<string, SharedAttribute>))
    if (name in data && isBlankPart(data[name])) data[name] = undefined;
}
