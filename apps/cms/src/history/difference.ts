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

/** Says in words what differs between two snapshots of an entry, field by field, as its form orders them. */
export function differenceOf(
  type: string,
  before: Snapshot,
  after: Snapshot,
  language: MessageLanguage,
): FieldDifference[] {
  const fields = desks[type]?.fields;
  const label = (component: string, name: string) =>
    labelOf(components[component]?.fields, name, language);
  const textOf = (snapshot: Snapshot, name: string) =>
    name in snapshot.relations
      ? referencesText(snapshot.relations[name])
      : plainText(snapshot.fields[name], label);
  const names = new Set(
    [before, after].flatMap((one) => [...Object.keys(one.fields), ...Object.keys(one.relations)]),
  );
  const inOrder = (desks[type]?.edit ?? []).flat();
  const rank = (name: string) =>
    (inOrder.indexOf(name) + inOrder.length + 1) % (inOrder.length + 1);
  return [...names]
    .sort((left, right) => rank(left) - rank(right))
    .flatMap((name) => {
      const [was, is] = [textOf(before, name), textOf(after, name)];
      if (was === is) return [];
      const parts = diffWordsWithSpace(was, is).map(({ added, removed, value }): Part => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }));
      return [{ field: name, label: labelOf(fields, name, language), parts }];
    });
}
