import { diffWordsWithSpace } from 'diff';
import { components } from '../desk/components';
import type { Fields } from '../desk/desk';
import { desks } from '../desk/desks';
import type { MessageLanguage } from '../messages/messages';
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

const labelOf = (fields: Fields | undefined, name: string, language: MessageLanguage) =>
  fields?.[name]?.[language][0] ?? name;

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
  const fields = desks[type]?.fields;
  const label = (component: string, name: string) =>
    labelOf(components[component]?.fields, name, language);
  const inOrder = (desks[type]?.edit ?? []).flat();
  const rank = (name: string) =>
    (inOrder.indexOf(name) + inOrder.length + 1) % (inOrder.length + 1);
  return [...Object.keys(snapshot.fields), ...Object.keys(snapshot.relations)]
    .sort((left, right) => rank(left) - rank(right))
    .map((field) => ({
      field,
      label: labelOf(fields, field, language),
      text:
        field in snapshot.relations
          ? referencesText(snapshot.relations[field])
          : plainText(snapshot.fields[field], label),
    }));
}

/** The words that stayed, came and went from a text to another. */
export const partsOf = (before: string, after: string): Part[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

/** Says in words what differs between two snapshots of an entry, field by field, as its form orders them. */
export function differenceOf(
  type: string,
  before: Snapshot,
  after: Snapshot,
  language: MessageLanguage,
): FieldDifference[] {
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
    return text === is ? [] : [{ field, label, parts: partsOf(text, is) }];
  });
}

const blank = <Value>(fields: object, value: Value): Record<string, Value> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
