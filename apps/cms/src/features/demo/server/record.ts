import type { Core } from '@strapi/strapi';

/** What was planted: the document of each key, and whether the demo published it. */
export type PlantRecord = Record<string, { documentId: string; published?: boolean }>;

const store = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'entente', key: 'demo_documents' });

export const readRecord = async (strapi: Core.Strapi): Promise<PlantRecord> =>
  ((await store(strapi).get({})) as PlantRecord | null) ?? {};

export const writeRecord = async (strapi: Core.Strapi, record: PlantRecord): Promise<void> => {
  await store(strapi).set({ value: record });
};
