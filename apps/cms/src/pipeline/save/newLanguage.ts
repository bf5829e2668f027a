import type { Core, UID } from '@strapi/strapi';

interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The parts of an entry that are the same in all its languages: press contacts, sources. */
export function sharedParts(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const attributes = strapi.contentType(uid).attributes as Record<string, Attribute>;
  return Object.keys(attributes).filter((name) => {
    const { type, pluginOptions } = attributes[name] ?? { type: '' };
    return type === 'component' && pluginOptions?.i18n?.localized !== true;
  });
}

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
  for (const name of sharedParts(strapi, uid))
    if (name in data && isEmpty(data[name])) data[name] = undefined;
}
