import type { Core } from '@strapi/strapi';

export const COUNTER = 'entente_counters';
export const CHANGES = 'entente_changes';
export const CHANGED_DOCUMENTS = 'entente_changed_documents';

/**
 * The change record. The counter is a row and not a sequence: a sequence leaves gaps when a
 * transaction fails and can be read out of order; a row that each transaction updates makes them
 * commit one after the other.
 */
export function registerChangeTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add({
    uid: 'entente::counter',
    singularName: 'entente_counter',
    tableName: COUNTER,
    attributes: { id: { type: 'increments' }, head: { type: 'integer' } },
  });
  models.add({
    uid: 'entente::change',
    singularName: 'entente_change',
    tableName: CHANGES,
    attributes: {
      id: { type: 'increments' },
      revision: { type: 'integer' },
      at: { type: 'string' },
      changes: { type: 'text' },
    },
    indexes: [{ name: 'entente_changes_revision', columns: ['revision'], type: 'unique' }],
  });
  models.add({
    uid: 'entente::changed-document',
    singularName: 'entente_changed_document',
    tableName: CHANGED_DOCUMENTS,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string' },
      revision: { type: 'integer' },
    },
    indexes: [
      { name: 'entente_changed_documents_last', columns: ['document_id', 'revision'] },
      { name: 'entente_changed_documents_revision', columns: ['revision'] },
    ],
  });
}
