import { differenceOf, textsOf, type FieldDifference } from '../../../pipeline/entry/difference';
import type { Reference, Snapshot } from '../../../pipeline/entry/snapshot';
import type { MessageLanguage } from '../../../platform/messages/words';

type Values = Readonly<Record<string, unknown>>;

/** A relation in a form: what is to be linked, and no more. */
interface LinkChanges {
  connect: Linked[];
  disconnect: Linked[];
}

interface Linked {
  documentId?: string;
  id?: string | number;
  label?: string;
}

const isLinks = (value: unknown): value is LinkChanges => {
  const { connect, disconnect } = (value ?? {}) as Partial<LinkChanges>;
  return Array.isArray(connect) && Array.isArray(disconnect);
};

const references = (links: readonly Linked[]): Reference[] =>
  links.map(({ documentId, id, label }) => {
    const found = documentId ?? String(id ?? '');
    return { documentId: found, name: label ?? found };
  });

/** A value without what only the form knows: keys of its lists, numbers of its parts. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  if (isLinks(value)) return references(value.connect).map(({ name }) => name);
  const { id: _id, __temp_key__: _key, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, written(one)]));
}

function snapshotOf(values: Values, links: (value: LinkChanges) => readonly Linked[]): Snapshot {
  const snapshot: Snapshot = { fields: {}, relations: {} };
  for (const [name, value] of Object.entries(values))
    if (isLinks(value)) snapshot.relations[name] = references(links(value));
    else snapshot.fields[name] = written(value);
  return snapshot;
}

/**
 * What a draft says otherwise than what is stored, field by field in the order of the form. Where
 * only the form of a text differs, a field has no parts.
 * @param changes of the draft
 * @param stored what the form was filled with
 */
export function draftDifference(
  uid: string,
  changes: Values,
  stored: Values,
  language: MessageLanguage,
): FieldDifference[] {
  const type = uid.split('.').at(-1) ?? '';
  const same = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, isLinks(value) ? value : stored[name]]),
  );
  const before = snapshotOf(same, ({ disconnect }) => disconnect);
  const after = snapshotOf(changes, ({ connect }) => connect);
  const said = differenceOf(type, before, after, language);
  const unsaid = textsOf(type, after, language).filter(
    ({ field }) => !said.some((one) => one.field === field),
  );
  return [...said, ...unsaid.map(({ field, label }) => ({ field, label, parts: [] }))];
}
