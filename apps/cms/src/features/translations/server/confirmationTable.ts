import type { Core } from '@strapi/strapi';

export const CONFIRMATIONS = 'entente_figure_confirmations';

/** Which differing numbers of a translation somebody has looked at, and found right. */
export function registerConfirmationTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::figure-confirmation',
    singularName: 'entente_figure_confirmation',
    tableName: CONFIRMATIONS,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      /** The numbers, as `figureKey` writes them: others are not confirmed by it. */
      figures: { type: 'text' },
      confirmedBy: { type: 'string' },
      confirmedAt: { type: 'string' },
    },
    indexes: [{ name: 'entente_figure_confirmations_entry', columns: ['document_id', 'locale'] }],
  });
}
