import type { Core } from '@strapi/strapi';

export const DRAFT_VERSIONS = 'entente_draft_versions';

/** Each draft that a person saved, beside what was published: nobody but the newsroom has seen it. */
export function registerDraftVersionTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::draft-version',
    singularName: 'entente_draft_version',
    tableName: DRAFT_VERSIONS,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      at: { type: 'string' },
      savedBy: { type: 'string' },
      snapshot: { type: 'text' },
    },
    indexes: [{ name: 'entente_draft_versions_entry', columns: ['document_id', 'locale', 'id'] }],
  });
}
