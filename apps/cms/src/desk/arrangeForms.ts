import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { components } from './components';
import { desks, uidOf } from './desks';
import { editRows } from './editRows';

/** Under which Strapi's own store remembers which arrangement an instance has. */
const storeKey = { type: 'plugin', name: 'entente', key: 'desk' } as const;

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, unknown>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface ConfigurationService {
  findConfiguration(type: object): Promise<Configuration>;
  updateConfiguration(type: object, configuration: Partial<Configuration>): Promise<unknown>;
}

/**
 * Arranges lists and forms as staff think of them, once for each version of the arrangement: what
 * an administrator changes by hand afterwards stays.
 */
export async function arrangeForms(strapi: Core.Strapi): Promise<void> {
  const version = createHash('sha256')
    .update(JSON.stringify([desks, components]))
    .digest('hex');
  const store = strapi.store(storeKey);
  if ((await store.get({})) === version) return;
  const plugin = strapi.plugin('content-manager');
  const types = plugin.service('content-types') as ConfigurationService;
  for (const [type, { mainField, list, edit }] of Object.entries(desks)) {
    const model = strapi.contentTypes[uidOf(type) as keyof typeof strapi.contentTypes];
    if (!model) continue;
    const { settings, metadatas } = await types.findConfiguration(model);
    await types.updateConfiguration(model, {
      metadatas,
      settings: { ...settings, mainField },
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
