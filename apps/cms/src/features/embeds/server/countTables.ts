import type { Core } from '@strapi/strapi';

export const EMBED_VIEWS = 'entente_embed_views';
export const EMBED_HOSTS = 'entente_embed_hosts';

/** How often which view was shown with which partner's key, by day; and from which sites. */
export function registerCountTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add({
    uid: 'entente::embed-views',
    singularName: 'entente_embed_view_count',
    tableName: EMBED_VIEWS,
    attributes: {
      id: { type: 'increments' },
      day: { type: 'string' },
      key: { type: 'string' },
      view: { type: 'string' },
      count: { type: 'integer' },
    },
    indexes: [
      { name: 'entente_embed_views_once', columns: ['day', 'key', 'view'], type: 'unique' },
    ],
  });
  models.add({
    uid: 'entente::embed-hosts',
    singularName: 'entente_embed_host',
    tableName: EMBED_HOSTS,
    attributes: {
      id: { type: 'increments' },
      day: { type: 'string' },
      key: { type: 'string' },
      host: { type: 'string' },
      count: { type: 'integer' },
    },
    indexes: [
      { name: 'entente_embed_hosts_once', columns: ['day', 'key', 'host'], type: 'unique' },
    ],
  });
}
