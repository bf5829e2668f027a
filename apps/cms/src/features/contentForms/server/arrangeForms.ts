import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ComponentForm } from '../../../platform/contentTypes/contentForm';
import type { ContentType } from '../../../platform/contentTypes/contentType';
import { components } from '../../../api/components';
import { isOwnRelation } from '../../../platform/contentTypes/relationMap';
import { contentTypes, typeNames, typeOf, uidOf } from '../../../api/types';
import { editRows } from './editRows';

/** Raise it when what is arranged changes without the forms. */
const ARRANGEMENT = 4;

/** Under which Strapi's own store remembers which arrangement an instance has. */
const storeKey = { type: 'plugin', name: 'entente', key: 'contentForms' } as const;

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface ConfigurationService {
  findConfiguration(type: object): Promise<Configuration>;
  updateConfiguration(type: object, configuration: Partial<Configuration>): Promise<unknown>;
}

/** What is linked is named in a form as it is in its own list; what publication sets is only shown. */
function asFormsShow(
  metadatas: Configuration['metadatas'],
  attributes: Readonly<Record<string, object>>,
): Configuration['metadatas'] {
  const named = Object.entries(metadatas).map(([field, metadata]) => {
    if (field === 'listed')
      return [field, { ...metadata, edit: { ...metadata.edit, editable: false } }] as const;
    const attribute = attributes[field] ?? {};
    if (!isOwnRelation(attribute)) return [field, metadata] as const;
    const { mainField } = typeOf(attribute.target);
    return [field, { ...metadata, edit: { ...metadata.edit, mainField } }] as const;
  });
  return Object.fromEntries(named);
}

/** Of all that is arranged: another arrangement has another. */
function versionOf(types: readonly ContentType[], parts: readonly ComponentForm[]): string {
  const arranged = [
    ARRANGEMENT,
    ...types.map(({ schema, mainField, list, edit, newestBy }) => [
      schema.info,
      mainField,
      list,
      edit,
      newestBy,
    ]),
    ...parts.map(({ displayName, edit }) => [displayName, edit]),
  ];
  return createHash('sha256').update(JSON.stringify(arranged)).digest('hex');
}

/**
 * Arranges lists and forms as staff think of them, once for each version of the arrangement: what
 * an administrator changes by hand afterwards stays.
 */
export async function arrangeForms(strapi: Core.Strapi): Promise<void> {
  const version = versionOf(Object.values(contentTypes), Object.values(components));
  const store = strapi.store(storeKey);
  if ((await store.get({})) === version) return;
  const plugin = strapi.plugin('content-manager');
  const types = plugin.service('content-types') as ConfigurationService;
  for (const name of typeNames) {
    const { mainField, list, edit, newestBy } = contentTypes[name];
    const model = strapi.contentTypes[uidOf(name) as keyof typeof strapi.contentTypes];
    if (!model) continue;
    const { settings, metadatas } = await types.findConfiguration(model);
    await types.updateConfiguration(model, {
      metadatas: asFormsShow(metadatas, model.attributes),
      settings: {
        ...settings,
        mainField,
        defaultSortBy: newestBy ?? mainField,
        defaultSortOrder: newestBy ? 'DESC' : 'ASC',
      },
      layouts: { list: [...list], edit: editRows(edit, model.attributes) },
    });
  }
  const parts = plugin.service('components') as ConfigurationService;
  for (const [uid, { edit }] of Object.entries(components)) {
    const model = strapi.components[uid as keyof typeof strapi.components];
    if (!model) continue;
    const { settings, metadatas, layouts } = await parts.findConfiguration(model);
    await parts.updateConfiguration(model, {
      settings,
      metadatas,
      layouts: { ...layouts, edit: editRows(edit, model.attributes) },
    });
  }
  await store.set({ value: version });
}
