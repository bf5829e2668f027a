import type { Core, UID } from '@strapi/strapi';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes the numbers of components out of what a form sends, so that they are made anew: those that
 * the other person has removed since can't be written to any more. Files keep theirs.
 */
export function withoutComponentIds(strapi: Core.Strapi, uid: string, data: Data): void {
  // A form may name a component that there is none of: Strapi refuses it later.
  const model = strapi.getModel(uid as UID.ContentType) as { attributes: object } | undefined;
  for (const [name, attribute] of Object.entries(model?.attributes ?? {})) {
    const { type, component = '' } = attribute as { type: string; component?: string };
    if (type !== 'component' && type !== 'dynamiczone') continue;
    for (const one of [data[name]].flat().filter(isData)) {
      delete one.id;
      withoutComponentIds(strapi, component || String(one.__component), one);
    }
  }
}
