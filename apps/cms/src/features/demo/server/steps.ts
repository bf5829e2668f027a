import type { UID } from '@strapi/strapi';
import { contentTypes, typeNames, uidOf, type TypeName } from '../../../api/types';
import type { SeedEntry } from '../../../platform/demo/entry';

/** What is written of one type. */
export interface Step {
  uid: UID.ContentType;
  entries: readonly SeedEntry[];
  /** The type has a draft and a published version. */
  publishes: boolean;
}

/** The keys of the entries that an entry links to. */
export const linkedKeys = ({ links = {} }: Pick<SeedEntry, 'links'>): string[] =>
  Object.values(links).flatMap((keys = []) => (typeof keys === 'string' ? [keys] : [...keys]));

/**
 * Types in the order of writing: an entry only links to entries of earlier types, or earlier in its
 * own.
 * @throws where two types link to each other, so that neither could be first
 */
export function inOrderOfLinks<Name extends string>(
  names: readonly Name[],
  entriesOf: (name: Name) => readonly SeedEntry[],
): Name[] {
  const ordered: Name[] = [];
  const written = new Set<string>();
  let waiting = [...names];
  while (waiting.length > 0) {
    const ready = waiting.filter((name) => {
      const own = new Set(entriesOf(name).map(({ key }) => key));
      return entriesOf(name)
        .flatMap(linkedKeys)
        .every((key) => written.has(key) || own.has(key));
    });
    if (ready.length === 0) throw new Error(`Nothing to write first: ${waiting.join(', ')}`);
    for (const { key } of ready.flatMap(entriesOf)) written.add(key);
    ordered.push(...ready);
    waiting = waiting.filter((name) => !ready.includes(name));
  }
  return ordered;
}

const seedOf = (name: TypeName) => contentTypes[name].server.seed;

export const steps: readonly Step[] = inOrderOfLinks(typeNames, seedOf).map((name) => ({
  uid: uidOf(name),
  entries: seedOf(name),
  publishes: contentTypes[name].publishing !== null,
}));
