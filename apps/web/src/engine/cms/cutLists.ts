import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/**
 * The lists of a document that may come cut without the page knowing it: inside an entry, those that
 * ask for a number of entries; at the root, all, since the CMS cuts every list there. A list is
 * known to be cut, or not, when its total is read beside it, when the same relation is read whole
 * in the same selection, or when it is asked for from where the last answer ended (`$after`) or by the
 * identifiers of a page (`$ids`).
 * @returns their paths, such as 'AgreementPage_agreement.milestones'
 */
export function cutLists(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      return cutInside(definition.selectionSet, definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const name = definition.name?.value ?? '';
    const roots = fieldsOf(definition.selectionSet);
    return roots.flatMap((field) => [
      ...(mayBeCutAtRoot(field) ? [pathOf(name, field)] : []),
      ...(field.selectionSet ? cutInside(field.selectionSet, pathOf(name, field)) : []),
    ]);
  });
}

function cutInside(selection: SelectionSetNode, path: string): string[] {
  const fields = fieldsOf(selection);
  const isReadWhole = (field: FieldNode) =>
    fields.some((other) => other.name.value === field.name.value && !argument(other, 'pagination'));
  return fields.flatMap((field) => [
    ...(argument(field, 'pagination') && !readsTotal(field) && !isReadWhole(field)
      ? [pathOf(path, field)]
      : []),
    ...(field.selectionSet ? cutInside(field.selectionSet, pathOf(path, field)) : []),
  ]);
}

/** A list has a locale or filters to choose from; the one entry of a type, such as `site`, neither. */
function mayBeCutAtRoot(field: FieldNode): boolean {
  if (field.name.value === 'site') return false;
  const filters = argument(field, 'filters');
  const asked = filters ? JSON.stringify(filters) : '';
  const isLookup = asked.includes('"slug"');
  const isContinued = asked.includes('"after"');
  const isNamed = asked.includes('"ids"');
  return !isLookup && !isContinued && !isNamed && !readsTotal(field);
}

/** `pageInfo { total }`, or the number of pages, by which the list is read to its end. */
function readsTotal(field: FieldNode): boolean {
  const info = fieldsOf(field.selectionSet).find(({ name }) => name.value === 'pageInfo');
  return fieldsOf(info?.selectionSet).some(({ name }) =>
    ['total', 'pageCount'].includes(name.value),
  );
}

const fieldsOf = (selection: SelectionSetNode | undefined): FieldNode[] =>
  (selection?.selections ?? []).flatMap((one) =>
    one.kind === Kind.FIELD
      ? [one]
      : one.kind === Kind.INLINE_FRAGMENT
        ? fieldsOf(one.selectionSet)
        : [],
  );

const argument = (field: FieldNode, name: string) =>
  field.arguments?.find((one) => one.name.value === name);

const pathOf = (parent: string, field: FieldNode) =>
  `${parent}.${field.alias?.value ?? field.name.value}`;
