import type { Core } from '@strapi/strapi';

export const AUDIT = 'entente_audit';

/**
 * - `create`, `update`: what an editor wrote; an update that changes nothing is none
 * - `discard`: the draft is again what is published
 * - `schedule`, `unschedule`: made, cancelled
 * - `restore`: a published version is the draft again
 * - `override`: somebody published what they wrote last; `detail.reason` says why
 * - `overwrite`: somebody saved over what another had written meanwhile, knowingly; `detail.over`
 *   says whose words, `detail.fields` where
 * - `review`, `return`: sent for review, sent back
 * - `press-link`, `press-link-end`: a link for somebody of the press, whom `detail.note` names, was
 *   made or shown another version; it was ended
 * - `move`, `replace`, `purge`: a file, or a folder of files, in another place; a file with another
 *   content; one that is gone from the trash for good
 * - `sign-in`, `sign-out`: of a person; `sign-in-failed`: `detail.address` says from where
 * - `second-factor`, `second-factor-end`: somebody signs in with a code besides from then on, or no longer
 * - `export`: lists that somebody took with them
 */
export type AuditAction =
  | 'create'
  | 'update'
  | 'publish'
  | 'unpublish'
  | 'delete'
  | 'discard'
  | 'schedule'
  | 'unschedule'
  | 'restore'
  | 'override'
  | 'overwrite'
  | 'review'
  | 'return'
  | 'move'
  | 'replace'
  | 'purge'
  | 'press-link'
  | 'press-link-end'
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-out'
  | 'second-factor'
  | 'second-factor-end'
  | 'export';

/** Who did what; only ever written and read. */
export function registerAuditTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::audit',
    singularName: 'entente_audit',
    tableName: AUDIT,
    attributes: {
      id: { type: 'increments' },
      at: { type: 'string' },
      personId: { type: 'integer' },
      personName: { type: 'string' },
      action: { type: 'string' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      title: { type: 'text' },
      detail: { type: 'text' },
    },
    indexes: [
      { name: 'entente_audit_entry', columns: ['document_id', 'locale', 'id'] },
      { name: 'entente_audit_person', columns: ['person_id', 'id'] },
    ],
  });
}
