import type { Core } from '@strapi/strapi';

export const TYPED_DRAFTS = 'entente_typed_drafts';

/** What has been typed in forms and isn't stored: beside the drafts, which it changes in nothing. */
export function registerTypedDraftTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::typed-draft',
    singularName: 'entente_typed_draft',
    tableName: TYPED_DRAFTS,
    attributes: {
      id: { type: 'increments' },
      form: { type: 'string' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      personId: { type: 'integer' },
      personName: { type: 'string' },
      at: { type: 'string' },
      typed: { type: 'text' },
    },
    indexes: [
      { name: 'entente_typed_drafts_form', columns: ['person_id', 'form'], type: 'unique' },
      { name: 'entente_typed_drafts_entry', columns: ['document_id', 'uid', 'locale'] },
    ],
  });
}
