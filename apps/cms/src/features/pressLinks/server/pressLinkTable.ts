import type { Core } from '@strapi/strapi';

export const PRESS_LINKS = 'entente_press_links';

/** A link by which somebody named reads an entry before it is published. */
export interface PressLink {
  id: number;
  uid: string;
  documentId: string;
  /** Whom it was made for: a journalist, a newspaper, a partner. */
  name: string;
  madeBy: string;
  /** Moments as ISO 8601 in UTC. */
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** As JSON: what was read of each language, which alone it shows; null for one of before. */
  versions: string | null;
  /** How often the entry was read by it, and when last; nothing about who read it. */
  opened: number;
  openedAt: string | null;
}

/** The columns by the names of `PressLink`, for `select`. */
export const PRESS_LINK_COLUMNS = {
  id: 'id',
  uid: 'uid',
  documentId: 'document_id',
  name: 'name',
  madeBy: 'made_by',
  madeAt: 'made_at',
  expiresAt: 'expires_at',
  revokedAt: 'revoked_at',
  versions: 'versions',
  opened: 'opened',
  openedAt: 'opened_at',
};

/** Who may read what before the public. A link that ended stays, so that one can tell who had it. */
export function registerPressLinkTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::press-link',
    singularName: 'entente_press_link',
    tableName: PRESS_LINKS,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      name: { type: 'string' },
      madeBy: { type: 'string' },
      madeAt: { type: 'string' },
      expiresAt: { type: 'string' },
      revokedAt: { type: 'string' },
      versions: { type: 'text' },
      opened: { type: 'integer' },
      openedAt: { type: 'string' },
    },
    indexes: [{ name: 'entente_press_links_entry', columns: ['document_id'] }],
  });
}
