import type { Core } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { ADDRESSES, ADDRESS_COLUMNS, type Address } from './addressTable';

export async function readAddresses(strapi: Core.Strapi): Promise<Address[]> {
  return withConnection(strapi, (connection) =>
    connection(ADDRESSES).orderBy('id').select<Address[]>(ADDRESS_COLUMNS),
  );
}

/** The addresses of an entry that is public there no more. */
export async function readWithdrawn(strapi: Core.Strapi, documentId: string): Promise<Address[]> {
  return withConnection(strapi, (connection) =>
    connection(ADDRESSES)
      .where({ document_id: documentId, state: 'withdrawn' })
      .select<Address[]>(ADDRESS_COLUMNS),
  );
}
