import { diffWordsWithSpace } from 'diff';
import { components } from '../../api/components';
import type { Labels } from '../../platform/contentTypes/contentForm';
import { typeNamed } from '../../api/types';
import type { MessageLanguage } from '../../platform/messages/words';
import { plainText } from './plainText';
import type { Snapshot } from './snapshot';

export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** One field that differs, as words that stayed, came or went. */
export interface FieldDifference {
  field: string;
  label: string;
  parts: Part[];
}

const labelOf = (labels: Labels | undefined, name: string, language: MessageLanguage) =>
  labels?.[name]?.[language][0] ?? name;

const referencesText = (references: Snapshot['relations'][string] | undefined) =>
  (references ?? []).map(({ name, documentId }) => name || documentId).join('\n');

/** A field of an entry, as an editor reads it. */
interface FieldText {
  field: string;
  label: string;
  text: string;
}

/** Every field of a snapshot as text, in the order of its form. */
export function textsOf(type: string, snapshot: Snapshot, language: MessageLanguage): FieldText[] {
  const { labels, edit = [] } = typeNamed(type) ?? {};
  const label = (component: string, name: string) =>
    labelOf(components[component]?.labels, name, language);
  const inOrder = edit.flat();
  const rank = (name: string) =>
    (inOrder.indexOf(name) + inOrder.length + 1) % (inOrder.length + 1);
  return [...Object.keys(snapshot.fields), ...Object.keys(snapshot.relations)]
    .sort((left, right) => rank(left) - rank(right))
    .map((field) => ({
      field,
      label: labelOf(labels, field, language),
      text:
        field in snapshot.relations
          ? referencesText(snapshot.relations[field])
          : plainText(snapshot.fields[field], label),
    }));
}

/** The words that stayed, came and went from a text to another. */
export const differingParts = (before: string, after: string): Part[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

/**
 * A snapshot whose references are called as they are in another: a document that was renamed since,
 * or whose name was kept in another language, is the same one.
 */
function namedAsIn(snapshot: Snapshot, other: Snapshot): Snapshot {
  const names = new Map(
    Object.values(other.relations)
      .flat()
      .map(({ documentId, name }) => [documentId, name] as const),
  );
  const relations = Object.entries(snapshot.relations).map(([field, references]) => [
    field,
    references.map((one) => ({ ...one, name: names.get(one.documentId) || one.name })),
  ]);
  return { ...snapshot, relations: Object.fromEntries(relations) as Snapshot['relations'] };
}

/** Says in words what differs between two snapshots of an entry, field by field, as its form orders them. */
export function differenceOf(
  type: string,
  kept: Snapshot,
  after: Snapshot,
  language: MessageLanguage,
): FieldDifference[] {
  const before = namedAsIn(kept, after);
  // Each with the fields of both, so that the order is one.
  const both = (first: Snapshot, second: Snapshot): Snapshot => ({
    fields: { ...blank(second.fields, undefined), ...first.fields },
    relations: { ...blank(second.relations, []), ...first.relations },
  });
  const was = textsOf(type, both(before, after), language);
  const now = new Map(
    textsOf(type, both(after, before), language).map(({ field, text }) => [field, text]),
  );
  return was.flatMap(({ field, label, text }) => {
    const is = now.get(field) ?? '';
    return text === is ? [] : [{ field, label, parts: differingParts(text, is) }];
  });
}

const blank = <Value>(fields: object, value: Value): Record<string, Value> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
