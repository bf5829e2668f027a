import type { Core } from '@strapi/strapi';

export const FACTORS = 'entente_second_factors';
export const RECOVERY_CODES = 'entente_recovery_codes';

/** The second factor of each person who has one, and what opens in its place. */
export function registerFactorTables(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::second-factors',
    singularName: 'entente_second_factors',
    tableName: FACTORS,
    attributes: {
      id: { type: 'increments' },
      personId: { type: 'integer' },
      /** Sealed; null until one was confirmed. */
      secret: { type: 'text' },
      /** Sealed: shown, and not yet confirmed by a code of it. */
      offered: { type: 'text' },
      /** ISO 8601. */
      since: { type: 'string' },
      /** The last half minute whose code was used: none is used twice. */
      lastStep: { type: 'integer' },
    },
    indexes: [{ name: 'entente_second_factors_person', columns: ['person_id'], type: 'unique' }],
  });
  strapi.get('models').add({
    uid: 'entente::recovery-codes',
    singularName: 'entente_recovery_codes',
    tableName: RECOVERY_CODES,
    attributes: {
      id: { type: 'increments' },
      personId: { type: 'integer' },
      hash: { type: 'string' },
    },
    indexes: [{ name: 'entente_recovery_codes_person', columns: ['person_id', 'hash'] }],
  });
}
