import type { Core, UID } from '@strapi/strapi';

/** What of a type's definition decides how its rows are kept. */
export interface TypeTraits {
  table: string;
  /** Has a draft and a published row. */
  hasDrafts: boolean;
  /** Has a row for each locale. */
  isLocalized: boolean;
  /** A master record: public once something published refers to it. */
  isPublicByReference: boolean;
  isSingle: boolean;
}

export function traitsOf(strapi: Core.Strapi, uid: UID.ContentType): TypeTraits {
  const type = strapi.contentType(uid);
  const i18n = type.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return {
    table: type.collectionName ?? '',
    hasDrafts: type.options?.draftAndPublish === true,
    isLocalized: i18n?.localized === true,
    isPublicByReference: 'listed' in type.attributes,
    isSingle: type.kind === 'singleType',
  };
}

/** 'api::agreement.agreement' → 'agreement' */
export function typeName(uid: UID.ContentType): string {
  return uid.slice(uid.lastIndexOf('.') + 1);
}
