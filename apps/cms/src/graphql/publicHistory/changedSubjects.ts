import type { ChangeSubject } from '@entente/protocol/publicHistory';
import type { Snapshot } from '../../pipeline/entry/snapshot';

/** What of a content type decides on what is told of it. */
export interface Told {
  told?: Readonly<Partial<Record<string, ChangeSubject>>>;
  itemsByVisibility?: readonly string[];
}

interface Item {
  visibility?: string;
}

/** As text, the same for values that say the same: nothing is told by an empty field. */
function sameText(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (part === null || part === '' || (Array.isArray(part) && part.length === 0))
      return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part as object).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  });
}

/** Who else is named in what order says nothing. */
const linkedTo = (references: Snapshot['relations'][string]) =>
  references
    .map(({ documentId }) => documentId)
    .sort()
    .join(' ');

/**
 * What readers are told has changed between two versions that they saw, in the order of the type.
 * @param followed relations whose entries have versions of their own
 */
export function changedSubjects(
  { told = {}, itemsByVisibility = [] }: Told,
  before: Snapshot,
  after: Snapshot,
  followed: readonly string[] = [],
): ChangeSubject[] {
  const said = ({ fields, relations }: Snapshot, name: string): string | undefined => {
    const linked = relations[name];
    if (linked) return linkedTo(linked);
    const value = fields[name];
    if (!itemsByVisibility.includes(name)) return sameText(value) ?? '';
    const items = Array.isArray(value) ? (value as Item[]) : [];
    return sameText(items.filter(({ visibility }) => visibility === 'public')) ?? '';
  };
  const subjects = Object.entries(told).flatMap(([name, subject]) =>
    !subject || followed.includes(name) || said(before, name) === said(after, name)
      ? []
      : [subject],
  );
  return [...new Set(subjects)];
}
