import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Runs SQL on the connection of the transaction under way, if there is one: with SQLite's single
 * connection, asking for another inside a transaction would wait for ever.
 */
export async function withConnection<T>(
  strapi: Core.Strapi,
  run: (connection: Knex) => PromiseLike<T>,
): Promise<T> {
  if (!strapi.db.inTransaction()) return run(strapi.db.connection);
  return strapi.db.transaction(({ trx }) => run(trx));
}
