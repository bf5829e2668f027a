import type { Core } from '@strapi/strapi';

export const PUBLISHED_LINK = 'entente::published-link';

/** Its table. */
export const PUBLISHED_LINKS = 'entente_published_links';

/**
 * The ledger of what is linked in public: document to document, whatever the locale, written when
 * either end is published. Strapi copies relations row to row on publish, so a link to an entry
 * that is published later, or in another order, is lost (strapi#25361, strapi#27467); a pair of
 * document ids can't be.
 */
export function registerPublishedLinkModel(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: PUBLISHED_LINK,
    singularName: 'entente_published_link',
    tableName: PUBLISHED_LINKS,
    attributes: {
      id: { type: 'increments' },
      relation: { type: 'string' },
      owner: { type: 'string' },
      target: { type: 'string' },
      ownerOrder: { type: 'float' },
      targetOrder: { type: 'float' },
    },
    indexes: [
      { name: 'entente_published_links_owner', columns: ['relation', 'owner'] },
      { name: 'entente_published_links_target', columns: ['relation', 'target'] },
      {
        name: 'entente_published_links_pair',
        columns: ['relation', 'owner', 'target'],
        type: 'unique',
      },
    ],
  });
}
