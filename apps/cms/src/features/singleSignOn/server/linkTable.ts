import type { Core } from '@strapi/strapi';

export const LINKS = 'entente_single_sign_on';

/** Which person of the directory is which of ours: by the directory's own name of them, which never changes. */
export function registerLinkTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::single-sign-on',
    singularName: 'entente_single_sign_on',
    tableName: LINKS,
    attributes: {
      id: { type: 'increments' },
      personId: { type: 'integer' },
      issuer: { type: 'string' },
      subject: { type: 'string' },
    },
    indexes: [
      { name: 'entente_single_sign_on_subject', columns: ['issuer', 'subject'], type: 'unique' },
    ],
  });
}
