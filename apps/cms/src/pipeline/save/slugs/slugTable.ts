import type { Core } from '@strapi/strapi';

export const SLUGS = 'entente_slugs';

/**
 * Whose each address is, drafts' included: the database itself keeps two entries from having one.
 * Not the columns of the content: a draft and what is published of it share theirs.
 */
export function registerSlugTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::slug',
    singularName: 'entente_slug',
    tableName: SLUGS,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      // Empty for a type whose addresses are the same in every language.
      locale: { type: 'string' },
      slug: { type: 'string' },
      documentId: { type: 'string' },
    },
    indexes: [
      { name: 'entente_slugs_one', columns: ['type', 'locale', 'slug'], type: 'unique' },
      { name: 'entente_slugs_document', columns: ['document_id'] },
    ],
  });
}
