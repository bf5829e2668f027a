import type { Core } from '@strapi/strapi';

export const LIST_VIEWS = 'entente_list_views';

/** The lists that a person has kept under a name of their own. */
export function registerViewTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::list-view',
    singularName: 'entente_list_view',
    tableName: LIST_VIEWS,
    attributes: {
      id: { type: 'increments' },
      personId: { type: 'integer' },
      uid: { type: 'string' },
      name: { type: 'string' },
      query: { type: 'text' },
    },
    indexes: [
      {
        name: 'entente_list_views_name',
        columns: ['person_id', 'uid', 'name'],
        type: 'unique',
      },
    ],
  });
}
