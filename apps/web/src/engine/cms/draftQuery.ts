import { Kind, parse, type DocumentNode, type FieldNode } from 'graphql';
import { rootFieldsOf } from './rootFields';

/** The variable by which a draft is found: it may have no slug that anybody knows. */
export const draftVariable = 'documentId';
const slugVariable = 'slug';

const parts = parse(`query ($${draftVariable}: ID!) {
  withDrafts(filters: { documentId: { eq: $${draftVariable} } }, status: DRAFT)
  withoutDrafts(filters: { documentId: { eq: $${draftVariable} } })
}`).definitions[0];

/** Types whose entries have a draft beside what is public. */
const draftedTypes: ReadonlySet<string> = new Set(['article', 'agreement', 'delegation', 'page']);

/**
 * Asks for the draft of one document instead of what is public at a slug. Takes `$documentId` in
 * the place of `$slug`.
 * @returns the query itself when it looks nothing up by slug
 */
export function draftQuery(query: DocumentNode): DocumentNode {
  const lookups = rootFieldsOf(query).filter(({ use }) => use === 'lookup');
  if (lookups.length === 0 || parts?.kind !== Kind.OPERATION_DEFINITION) return query;
  const [withDrafts, withoutDrafts] = parts.selectionSet.selections as FieldNode[];
  const { variableDefinitions = [] } = parts;
  const definitions = query.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const selections = definition.selectionSet.selections.map((selection) => {
      if (selection.kind !== Kind.FIELD) return selection;
      const key = selection.alias?.value ?? selection.name.value;
      const lookup = lookups.find((one) => one.key === key);
      if (!lookup) return selection;
      const asked = draftedTypes.has(lookup.type) ? withDrafts : withoutDrafts;
      const remaining = selection.arguments?.filter(({ name }) => name.value !== 'filters') ?? [];
      return { ...selection, arguments: [...remaining, ...(asked?.arguments ?? [])] };
    });
    return {
      ...definition,
      variableDefinitions: [
        ...(definition.variableDefinitions ?? []).filter(
          ({ variable }) => variable.name.value !== slugVariable,
        ),
        ...variableDefinitions,
      ],
      selectionSet: { ...definition.selectionSet, selections },
    };
  });
  return { ...query, definitions };
}
