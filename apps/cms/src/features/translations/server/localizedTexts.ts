import type { Core, UID } from '@strapi/strapi';
import { textsOf } from '../../../pipeline/entry/difference';
import type { Snapshot } from '../../../pipeline/entry/snapshot';
import type { MessageLanguage } from '../../../platform/messages/words';
import { typeName } from '../../../platform/contentTypes/traits';

/** A field that is written in each language, as an editor reads it. */
export interface LocalizedText {
  field: string;
  label: string;
  text: string;
}

/** What of an entry is translated, in the order of its form. An address is no text. */
export function localizedTexts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  written: Snapshot['fields'],
  language: MessageLanguage,
): LocalizedText[] {
  const { attributes } = strapi.contentType(uid);
  const isLocalized = (name: string) => {
    const options = (attributes[name] as { pluginOptions?: { i18n?: { localized?: boolean } } })
      ?.pluginOptions;
    return name !== 'slug' && options?.i18n?.localized === true;
  };
  const fields = Object.fromEntries(Object.entries(written).filter(([name]) => isLocalized(name)));
  return textsOf(typeName(uid), { fields, relations: {} }, language);
}
