import type { Core, UID } from '@strapi/strapi';
import type { AuditedEntry } from '../../../pipeline/record/recordAudit';
import { differingParts, textsOf, type FieldDifference } from '../../../pipeline/entry/difference';
import {
  takeSnapshot,
  editedFields,
  type Reference,
  type Snapshot,
} from '../../../pipeline/entry/snapshot';
import { titlesFor } from '../../../pipeline/entry/titles';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { typeName } from '../../../platform/contentTypes/traits';
import { relationsOf } from '../../../platform/contentTypes/relationMap';
import type { Writing } from '../../../pipeline/record/entryVersion';
import { saysTheSame } from '../saysTheSame';

type Data = Record<string, unknown>;
type Linked = { documentId?: string; id?: string | number };

const EMPTY: Snapshot = { fields: {}, relations: {} };

/** What a form asks of a relation: what is to be added to it and taken out of it. */
function relationRequest(value: unknown): { connect: Linked[]; disconnect: Linked[] } {
  const { connect, disconnect } = (value ?? {}) as { connect?: unknown; disconnect?: unknown };
  const list = (one: unknown) => (Array.isArray(one) ? (one as Linked[]) : []);
  return { connect: list(connect), disconnect: list(disconnect) };
}

/** Whether a form says something of a field: of a relation it may have nothing to ask. */
function isWritten(value: unknown): boolean {
  if (value === undefined) return false;
  const isRelation = typeof value === 'object' && value !== null && 'connect' in value;
  const { connect, disconnect } = relationRequest(value);
  return !isRelation || connect.length + disconnect.length > 0;
}

const idOf = ({ documentId, id }: Linked): string => documentId ?? String(id);

/** A relation as it would be: theirs, with what the form adds and takes out. */
async function merged(
  strapi: Core.Strapi,
  target: UID.ContentType,
  toMany: boolean,
  theirs: readonly Reference[],
  value: unknown,
  locale: string,
): Promise<Reference[]> {
  const { connect, disconnect } = relationRequest(value);
  const gone = new Set([...disconnect, ...connect].map(idOf));
  const added = connect.map(idOf);
  const names = await titlesFor(strapi, target, added, locale);
  const kept = toMany || added.length === 0 ? theirs : [];
  return [
    ...kept.filter(({ documentId }) => !gone.has(documentId)),
    ...added.map((documentId) => ({ documentId, name: names.get(documentId) ?? '' })),
  ];
}

/** What the form would make of the fields that they changed: only those that would differ. */
async function formsVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  theirs: Snapshot,
  data: Data,
  locale: string,
  isTheirs: (field: string) => boolean,
): Promise<Snapshot> {
  const mine: Snapshot = { fields: {}, relations: {} };
  for (const [field, value] of Object.entries(editedFields(strapi, uid, data)))
    if (isTheirs(field) && !saysTheSame(value, theirs.fields[field])) mine.fields[field] = value;
  for (const { attribute, target, toMany } of relationsOf(strapi, uid)) {
    if (!(attribute in data) || !isTheirs(attribute)) continue;
    const references = theirs.relations[attribute] ?? [];
    const asked = await merged(strapi, target, toMany, references, data[attribute], locale);
    const ids = (list: readonly Reference[]) => list.map(({ documentId }) => documentId).join();
    if (ids(asked) !== ids(references)) mine.relations[attribute] = asked;
  }
  return mine;
}

/**
 * Where what others wrote and what a form sends say different things, and what else they changed.
 * A field in which both wrote the same is neither.
 * @param data null where no words are sent: then all that they changed stands under `others`
 */
export async function differencesWith(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AuditedEntry,
  writings: readonly Writing[],
  data: Data | null,
): Promise<{ fields: FieldDifference[]; others: string[] }> {
  const type = typeName(uid);
  const language = readersLanguage(strapi);
  const theirs = (await takeSnapshot(strapi, uid, documentId, locale || null)) ?? EMPTY;
  const isAll = writings.some(({ fields }) => fields === null);
  const changed = new Set(writings.flatMap(({ fields }) => fields ?? []));
  const isTheirs = (field: string) => isAll || changed.has(field);
  const mine = data ? await formsVersion(strapi, uid, theirs, data, locale, isTheirs) : EMPTY;
  const words = new Map(
    textsOf(type, mine, language).map(({ field, text }) => [field, text] as const),
  );
  const fields: FieldDifference[] = [];
  const others: string[] = [];
  for (const { field, label, text } of textsOf(type, theirs, language)) {
    const said = words.get(field);
    if (said !== undefined) fields.push({ field, label, parts: differingParts(text, said) });
    else if (changed.has(field) && !(data && isWritten(data[field]))) others.push(label);
  }
  return { fields, others };
}
