import type { Core, UID } from '@strapi/strapi';
import { searchWords } from '@entente/model/foldLetters';
import { findType } from '../../../api/types';
import { cmsEnv } from '../../../platform/env';
import { titleFields } from '../../../platform/contentTypes/entryTitle';
import { inBatches } from './inBatches';

/** What holds words that people look for; a list of other names is kept as JSON. */
const WORDED: ReadonlySet<string> = new Set(['string', 'text', 'json']);

/** Beside the fields of a row: no field is called so. */
const TOLD = '(told)';

interface PermissionChecker {
  can: { read(entity: null, field: string): boolean };
}

/** The fields of a type that hold words and that somebody may read. */
function wordedFields(strapi: Core.Strapi, uid: UID.ContentType, ability: unknown): string[] {
  const { attributes } = strapi.contentType(uid);
  const fields = Object.keys(attributes).filter((name) => WORDED.has(attributes[name]?.type ?? ''));
  if (!uid.startsWith('api::')) return fields;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid }) as PermissionChecker;
  return fields.filter((name) => checker.can.read(null, name));
}

/** Whether a row holds every word, in whichever of its fields, without regard to case and accents. */
export function holdsWords(
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  words: readonly string[],
): boolean {
  const said = fields.flatMap((name) => {
    const value = row[name];
    if (value === null || value === undefined) return [];
    return searchWords(typeof value === 'string' ? value : JSON.stringify(value));
  });
  // One text: a word may stand in another field than the first one.
  const text = said.join(' ');
  return words.every((word) => text.includes(word));
}

interface Searching {
  locale: string | null;
  ability: unknown;
  /** Whether one is to be chosen: those that are called so come alone, where there are any. */
  isChoice: boolean;
}

/** The fields by which an entry is called: what it is titled, and its other and short names. */
function namingFields(strapi: Core.Strapi, uid: UID.ContentType, fields: readonly string[]) {
  const type = findType(uid);
  const titles: readonly string[] = type ? titleFields(type) : [];
  const { attributes } = strapi.contentType(uid);
  return fields.filter((name) => titles.includes(name) || attributes[name]?.type !== 'text');
}

/**
 * The rows of a type that hold all words of a search, drafts and published ones.
 * @returns null where the type has no words, or the search none
 */
export async function matchingRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  search: string,
  { locale, ability, isChoice }: Searching,
): Promise<number[] | null> {
  const words = searchWords(search);
  const fields = wordedFields(strapi, uid, ability);
  if (words.length === 0 || fields.length === 0) return null;
  const inLocale = locale && 'locale' in strapi.contentType(uid).attributes ? { locale } : {};
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'documentId', ...fields], where: inLocale });
  // What tells two of one name apart is what somebody looks for: an office by who holds it.
  const documents = [...new Set(rows.map((row) => String(row.documentId)))];
  const { toldApart } = findType(uid)?.server ?? {};
  const told = await inBatches(documents, (some) =>
    toldApart?.(strapi, some, locale ?? cmsEnv().locales[0]),
  );
  for (const row of rows) row[TOLD] = told.get(String(row.documentId));
  const holding = (within: readonly string[]) =>
    rows.filter(
      (row) => row.documentId === search.trim() || holdsWords(row, [...within, TOLD], words),
    );
  const named = isChoice ? holding(namingFields(strapi, uid, fields)) : [];
  return (named.length > 0 ? named : holding(fields)).map(({ id }) => Number(id));
}
