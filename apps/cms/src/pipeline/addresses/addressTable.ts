import type { Core } from '@strapi/strapi';

export const ADDRESSES = 'entente_addresses';

/**
 * - `current`: the entry is public there now
 * - `former`: it was, and is public elsewhere since
 * - `withdrawn`: it was the last public address of an entry that is public no more
 */
export type AddressState = 'current' | 'former' | 'withdrawn';

export interface Address {
  id: number;
  type: string;
  documentId: string;
  locale: string;
  slug: string;
  state: AddressState;
  /** Revision and moment of its last change of state. */
  revision: number;
  at: string;
  /** Why the entry was withdrawn, as the public is told. */
  reason: string | null;
}

/** The columns by the names of `Address`, for `select`. */
export const ADDRESS_COLUMNS = {
  id: 'id',
  type: 'type',
  documentId: 'document_id',
  locale: 'locale',
  slug: 'slug',
  state: 'state',
  revision: 'revision',
  at: 'at',
  reason: 'reason',
};

/** Every address that an entry ever had in public: nothing is forgotten, so that no link dies. */
export function registerAddressTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::address',
    singularName: 'entente_address',
    tableName: ADDRESSES,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      slug: { type: 'string' },
      state: { type: 'string' },
      revision: { type: 'integer' },
      at: { type: 'string' },
      reason: { type: 'text' },
    },
    indexes: [
      {
        name: 'entente_addresses_own',
        columns: ['document_id', 'locale', 'slug'],
        type: 'unique',
      },
      { name: 'entente_addresses_slug', columns: ['type', 'locale', 'slug'] },
    ],
  });
}
