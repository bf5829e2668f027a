import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';

/** Root fields of the CMS's schema that list a type. `_connection` is cut off before. */
const listedType: Record<string, string> = {
  articles: 'article',
  agreements: 'agreement',
  commitments: 'commitment',
  milestones: 'milestone',
  delegations: 'delegation',
  participations: 'participation',
  speakers: 'speaker',
  appointments: 'appointment',
  statements: 'statement',
  domains: 'domain',
  partners: 'partner',
  pages: 'page',
  mediaItems: 'media',
};

/** Root fields that give one document: `article(documentId:)`, `site`. */
const singleTypes: ReadonlySet<string> = new Set([...Object.values(listedType), 'site']);

/** Depends on entries of every type: what a root field unknown to us may show. */
export const anyType = '*';

export interface RootField {
  /** Key in the answer (the alias when there is one). */
  key: string;
  /** Type listed, or `anyType`. */
  type: string;
  /**
   * `lookup` finds one entry by slug or documentId: other entries of its type don't change the
   * answer. `list` may change with any entry of its type. `single` is one document, or null.
   */
  use: 'lookup' | 'list' | 'single';
}

/** The root fields of a query, through fragments on Query. `__typename` is left out. */
export function rootFieldsOf(document: DocumentNode): RootField[] {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet.selections] as const]
        : [],
    ),
  );
  const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value.startsWith('__') ? [] : [selection];
        case Kind.INLINE_FRAGMENT:
          return fieldsOf(selection.selectionSet.selections);
        case Kind.FRAGMENT_SPREAD:
          return fieldsOf(fragments.get(selection.name.value) ?? []);
      }
    });
  return document.definitions
    .flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? fieldsOf(definition.selectionSet.selections)
        : [],
    )
    .map(rootField);
}

function rootField(field: FieldNode): RootField {
  const name = field.name.value;
  const key = field.alias?.value ?? name;
  if (singleTypes.has(name)) {
    return { key, type: name, use: 'single' };
  }
  const type = listedType[name.replace(/_connection$/, '')] ?? anyType;
  return { key, type, use: isLookup(field) ? 'lookup' : 'list' };
}

function isLookup(field: FieldNode): boolean {
  const filters = field.arguments?.find((argument) => argument.name.value === 'filters')?.value;
  if (filters?.kind !== Kind.OBJECT) {
    return false;
  }
  return filters.fields.some(
    ({ name, value }) =>
      (name.value === 'slug' || name.value === 'documentId') &&
      value.kind === Kind.OBJECT &&
      value.fields.some((comparison) => comparison.name.value === 'eq'),
  );
}
