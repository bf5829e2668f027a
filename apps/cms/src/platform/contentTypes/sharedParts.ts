/** What a schema says of an attribute, as far as it matters here. */
export interface SharedAttribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The names of the parts that all languages of a type share: press contacts, sources. */
export const sharedParts = (attributes: Readonly<Record<string, SharedAttribute>>): string[] =>
  Object.keys(attributes).filter(
    (name) =>
      attributes[name]?.type === 'component' &&
      attributes[name].pluginOptions?.i18n?.localized !== true,
  );

/** Whether an entry or a form holds nothing of a part. */
export const isBlankPart = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
