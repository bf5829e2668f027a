import type { Core } from '@strapi/strapi';

export const VERSIONS = 'entente_versions';

/**
 * Why a version is kept.
 * - `published`: the public saw it
 * - `saved`: a record that has no draft, after each save that changed it
 * - `replaced`: a draft that somebody saved over, knowingly
 * - `draft`: a draft that somebody saved; in a table of its own, for a while
 */
export type VersionKind = 'published' | 'saved' | 'replaced' | 'draft';

/** An entry as it was, in one language. */
export interface Version {
  id: number;
  /** ISO 8601. */
  at: string;
  /** Who published or wrote it: a name to be read; empty when nobody was signed in, or is known. */
  by: string;
  kind: VersionKind;
}

/** What was published or saved without a draft, each time, and what would be lost otherwise, kept for good. */
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
      kind: { type: 'string' },
      snapshot: { type: 'text' },
    },
    indexes: [{ name: 'entente_versions_entry', columns: ['document_id', 'locale', 'id'] }],
  });
}
