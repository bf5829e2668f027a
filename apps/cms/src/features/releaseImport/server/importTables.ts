import type { Core } from '@strapi/strapi';

export const IMPORTS = 'entente_release_imports';
export const RELEASE_FILES = 'entente_release_files';
export const EVIDENCE = 'entente_release_evidence';

/** A release that drafts were made of. */
export interface ImportRow {
  id: number;
  fileName: string;
  /** Of the file, by which it is kept. */
  sha256: string;
  /** Of the text that was read from it: the same release in two formats has one. */
  textHash: string;
  /** What the headlines of two versions share. */
  headlineKey: string;
  source: string;
  locale: string;
  madeBy: string;
  /** ISO 8601. */
  madeAt: string;
}

/** Where a field of an entry comes from, and who said that it is right. */
export interface EvidenceRow {
  importId: number;
  /** Of the proposal. */
  item: string;
  uid: string;
  documentId: string;
  locale: string;
  /** '' for the entry as a whole, where it was there before. */
  field: string;
  start: number;
  end: number;
  /** Whether the entry was given something else than the words say. */
  isChanged: boolean;
  confirmedBy: string;
  confirmedAt: string;
}

export const IMPORT_COLUMNS = {
  id: 'id',
  fileName: 'file_name',
  sha256: 'digest',
  textHash: 'text_hash',
  headlineKey: 'headline_key',
  locale: 'locale',
  madeBy: 'made_by',
  madeAt: 'made_at',
};

export const EVIDENCE_COLUMNS = {
  importId: 'import_id',
  item: 'item',
  uid: 'uid',
  documentId: 'document_id',
  locale: 'locale',
  field: 'field',
  start: 'start_at',
  end: 'end_at',
  isChanged: 'is_changed',
  confirmedBy: 'confirmed_by',
  confirmedAt: 'confirmed_at',
};

/**
 * Imports, the files as they came, and the evidence of each field. The files stay in the database:
 * what the media library holds is public, and a release may be under an embargo.
 */
export function registerImportTables(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::release-import',
    singularName: 'entente_release_import',
    tableName: IMPORTS,
    attributes: {
      id: { type: 'increments' },
      fileName: { type: 'string' },
      digest: { type: 'string' },
      textHash: { type: 'string' },
      headlineKey: { type: 'text' },
      source: { type: 'text' },
      locale: { type: 'string' },
      madeBy: { type: 'string' },
      madeAt: { type: 'string' },
    },
    indexes: [{ name: 'entente_release_imports_text', columns: ['text_hash'] }],
  });
  strapi.get('models').add({
    uid: 'entente::release-file',
    singularName: 'entente_release_file',
    tableName: RELEASE_FILES,
    attributes: {
      id: { type: 'increments' },
      digest: { type: 'string' },
      /** In base 64, which both databases keep alike. */
      content: { type: 'text' },
    },
    indexes: [{ name: 'entente_release_files_digest', columns: ['digest'], type: 'unique' }],
  });
  strapi.get('models').add({
    uid: 'entente::release-evidence',
    singularName: 'entente_release_evidence',
    tableName: EVIDENCE,
    attributes: {
      id: { type: 'increments' },
      importId: { type: 'integer' },
      item: { type: 'text' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      field: { type: 'string' },
      startAt: { type: 'integer' },
      endAt: { type: 'integer' },
      isChanged: { type: 'boolean' },
      confirmedBy: { type: 'string' },
      confirmedAt: { type: 'string' },
    },
    indexes: [
      { name: 'entente_release_evidence_entry', columns: ['document_id'] },
      { name: 'entente_release_evidence_import', columns: ['import_id'] },
    ],
  });
}
