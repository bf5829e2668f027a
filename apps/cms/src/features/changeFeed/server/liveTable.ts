import type { Core } from '@strapi/strapi';

export const LIVE = 'entente_live';

/** What each replica of the site reported of a revision; the last report stands. */
export function registerLiveTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::live',
    singularName: 'entente_live_report',
    tableName: LIVE,
    attributes: {
      id: { type: 'increments' },
      replica: { type: 'string' },
      revision: { type: 'integer' },
      pages: { type: 'text' },
      failed: { type: 'text' },
      done: { type: 'integer' },
      total: { type: 'integer' },
      ms: { type: 'float' },
      completedAt: { type: 'string' },
    },
    indexes: [
      { name: 'entente_live_report', columns: ['replica', 'revision'], type: 'unique' },
      { name: 'entente_live_revision', columns: ['revision'] },
    ],
  });
}
