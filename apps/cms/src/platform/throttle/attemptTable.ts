import type { Core } from '@strapi/strapi';

export const ATTEMPTS = 'entente_attempts';

/** Guesses that were counted, by whatever they are counted by; in the database, as a restart forgets nothing. */
export function registerAttemptTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::attempts',
    singularName: 'entente_attempts',
    tableName: ATTEMPTS,
    attributes: {
      id: { type: 'increments' },
      key: { type: 'string' },
      failures: { type: 'integer' },
      /** Of the last one, in milliseconds. */
      at: { type: 'biginteger' },
    },
    indexes: [
      { name: 'entente_attempts_key', columns: ['key'], type: 'unique' },
      { name: 'entente_attempts_at', columns: ['at'] },
    ],
  });
}
