import type { Evidence } from '@entente/press-release/draft';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import {
  EVIDENCE,
  EVIDENCE_COLUMNS,
  IMPORT_COLUMNS,
  IMPORTS,
  RELEASE_FILES,
  type EvidenceRow,
  type ImportRow,
} from './importTables';

/** Where a field of an entry comes from. */
export interface EvidenceResponse {
  importId: number;
  fileName: string;
  /** '' for the entry as a whole. */
  field: string;
  evidence: Evidence;
  /** The sentence around it, and the words themselves. */
  before: string;
  words: string;
  after: string;
  isChanged: boolean;
  confirmedBy: string;
  /** ISO 8601. */
  confirmedAt: string;
}

/** A release as it was read, with the words that its drafts come from. */
export interface ImportResponse extends Omit<ImportRow, 'textHash' | 'headlineKey'> {
  places: { field: string; evidence: Evidence }[];
}

const AROUND = 160;

/** The rest of the sentence, or of the line, as far as it is short. */
function around(source: string, [start, end]: Evidence): { before: string; after: string } {
  const before = source.slice(Math.max(0, start - AROUND), start);
  const after = source.slice(end, end + AROUND);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const stops = [after.indexOf('\n'), after.indexOf('. ') + 1].filter((place) => place > 0);
  return { before: before.slice(from), after: after.slice(0, Math.min(...stops, after.length)) };
}

export async function readImport(strapi: Core.Strapi, id: number): Promise<ImportRow | null> {
  const row = await withConnection(strapi, (connection) =>
    connection(IMPORTS)
      .where({ id })
      .first({ ...IMPORT_COLUMNS, source: 'source' }),
  );
  return (row as ImportRow | undefined) ?? null;
}

/** The evidence of an entry, that of the last import last. */
export async function readEvidence(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<EvidenceResponse[]> {
  const rows = (await withConnection(strapi, (connection) =>
    connection(EVIDENCE)
      .where({ uid, document_id: documentId })
      .orderBy('id', 'asc')
      .limit(200)
      .select(EVIDENCE_COLUMNS),
  )) as EvidenceRow[];
  const imports = new Map<number, ImportRow>();
  for (const id of new Set(rows.map(({ importId }) => importId))) {
    const found = await readImport(strapi, id);
    if (found) imports.set(id, found);
  }
  return rows.flatMap(({ importId, field, start, end, isChanged, confirmedBy, confirmedAt }) => {
    const found = imports.get(importId);
    if (!found) return [];
    return {
      importId,
      fileName: found.fileName,
      field,
      evidence: [start, end] as const,
      ...around(found.source, [start, end]),
      words: found.source.slice(start, end),
      isChanged: Boolean(isChanged),
      confirmedBy,
      confirmedAt,
    };
  });
}

export async function readPlaces(
  strapi: Core.Strapi,
  importId: number,
): Promise<ImportResponse['places']> {
  const rows = (await withConnection(strapi, (connection) =>
    connection(EVIDENCE).where({ import_id: importId }).select(EVIDENCE_COLUMNS),
  )) as EvidenceRow[];
  return rows.map(({ field, start, end }) => ({ field, evidence: [start, end] }));
}

/** The file as it came. */
export async function readOriginal(strapi: Core.Strapi, sha256: string): Promise<Buffer | null> {
  const row = (await withConnection(strapi, (connection) =>
    connection(RELEASE_FILES).where({ digest: sha256 }).first('content'),
  )) as { content: string } | undefined;
  return row ? Buffer.from(row.content, 'base64') : null;
}
