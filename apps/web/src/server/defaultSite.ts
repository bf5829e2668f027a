import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';

const field = 'site';
const standIn = 'defaultSite';

/**
 * Asks for the site's settings in the default language too, in the same operation: a language
 * added by configuration has none of its own until an editor writes them.
 * @returns the query itself when it asks for no settings at its root.
 */
export function withDefaultSite(query: DocumentNode, defaultLocale: string): DocumentNode {
  const definitions = query.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const { selectionSet } = definition;
    const added = selectionSet.selections
      .filter(isSite)
      .map((site) => inLocale(site, defaultLocale));
    const selections: SelectionNode[] = [...selectionSet.selections, ...added];
    return { ...definition, selectionSet: { ...selectionSet, selections } };
  });
  return { ...query, definitions };
}

/** Puts the default language's settings where there are none, so that pages see one `site`. */
export function settleSite<Data>(answer: Data): Data {
  if (answer === null || typeof answer !== 'object' || !(standIn in answer)) return answer;
  const { [standIn]: defaultSite, ...own } = answer as Record<string, unknown>;
  return { ...own, [field]: own[field] ?? defaultSite } as Data;
}

function isSite(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && selection.name.value === field && !selection.alias;
}

function inLocale(site: FieldNode, locale: string): FieldNode {
  return {
    ...site,
    alias: { kind: Kind.NAME, value: standIn },
    arguments: site.arguments?.map((argument) =>
      argument.name.value === 'locale'
        ? { ...argument, value: { kind: Kind.STRING, value: locale } }
        : argument,
    ),
  };
}
