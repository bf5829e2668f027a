import type { Core } from '@strapi/strapi';

export const VERSIONS = 'entente_versions';

/** An entry as it was published, in one language. */
export interface Version {
  id: number;
  /** ISO 8601. */
  at: string;
  /** Who published it: a name to be read; empty when nobody was signed in. */
  by: string;
}

/** What was published, each time, kept for good. */
export function registerVersionTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::version',
    singularName: 'entente_version',
    tableName: VERSIONS,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      at: { type: 'string' },
      publishedBy: { type: 'string' },
      snapshot: { type: 'text' },
    },
    indexes: [{ name: 'entente_versions_entry', columns: ['document_id', 'locale', 'id'] }],
  });
}
