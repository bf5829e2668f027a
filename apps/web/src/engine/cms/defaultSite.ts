import { Kind, parse, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';

const field = 'site';
const standIn = 'defaultSite';
const variable = 'defaultLocale';

/** A variable, not a text in the query: the CMS knows languages in texts only since its start. */
const [declaration] = parse(`query ($${variable}: I18NLocaleCode!) { __typename }`).definitions;

/**
 * Asks for the site's settings in the default language too, in the same operation: a language
 * added by configuration has none of its own until an editor writes them. The query then takes
 * `$defaultLocale`.
 * @returns the query itself when it asks for no settings at its root.
 */
export function withDefaultSite(query: DocumentNode): DocumentNode {
  const definitions = query.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const { selectionSet, variableDefinitions = [] } = definition;
    const added = selectionSet.selections.filter(isSite).map(inDefaultLocale);
    if (added.length === 0) return definition;
    const selections: SelectionNode[] = [...selectionSet.selections, ...added];
    return {
      ...definition,
      variableDefinitions: [...variableDefinitions, ...declared()],
      selectionSet: { ...selectionSet, selections },
    };
  });
  return { ...query, definitions };
}

/** Puts the default language's settings where there are none, so that pages see one `site`. */
export function applyDefaultSite<Data>(answer: Data): Data {
  if (answer === null || typeof answer !== 'object' || !(standIn in answer)) return answer;
  const { [standIn]: defaultSite, ...own } = answer as Record<string, unknown>;
  return { ...own, [field]: own[field] ?? defaultSite } as Data;
}

function declared() {
  return declaration?.kind === Kind.OPERATION_DEFINITION
    ? (declaration.variableDefinitions ?? [])
    : [];
}

function isSite(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && selection.name.value === field && !selection.alias;
}

function inDefaultLocale(site: FieldNode): FieldNode {
  return {
    ...site,
    alias: { kind: Kind.NAME, value: standIn },
    arguments: site.arguments?.map((argument) =>
      argument.name.value === 'locale'
        ? {
            ...argument,
            value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
          }
        : argument,
    ),
  };
}
