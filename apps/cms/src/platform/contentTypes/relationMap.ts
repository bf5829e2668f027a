import type { Core, UID } from '@strapi/strapi';

/** Which side of the join table the asking type stands on. */
export interface Relation {
  uid: UID.ContentType;
  attribute: string;
  target: UID.ContentType;
  /** The join table; one name for both directions of the same relation. */
  table: string;
  /** Column of the asking row, and of the row it points at. */
  sourceColumn: string;
  targetColumn: string;
  /** Column that orders the targets of one source; null for to-one. */
  orderColumn: string | null;
  inverseOrderColumn: string | null;
  /** True where the asking type declares the relation; its ends are then (owner, target). */
  isOwner: boolean;
  toMany: boolean;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

interface RelationAttribute {
  type: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  joinTable?: JoinTable;
}

const isOurs = (uid: string | undefined): uid is UID.ContentType =>
  uid !== undefined && uid.startsWith('api::');

/** A relation that an attribute of a content type declares with another type of ours. */
export function isOwnRelation(
  definition: object,
): definition is { type: 'relation'; relation: string; target: UID.ContentType } {
  const { type, target } = definition as RelationAttribute;
  return type === 'relation' && isOurs(target);
}

function toRelation(
  uid: UID.ContentType,
  attribute: string,
  definition: RelationAttribute,
): Relation | null {
  const { joinTable, target, relation = '' } = definition;
  if (definition.type !== 'relation' || !joinTable || !isOurs(target)) return null;
  return {
    uid,
    attribute,
    target,
    table: joinTable.name,
    sourceColumn: joinTable.joinColumn.name,
    targetColumn: joinTable.inverseJoinColumn.name,
    orderColumn: joinTable.orderColumnName ?? null,
    inverseOrderColumn: joinTable.inverseOrderColumnName ?? null,
    isOwner: definition.mappedBy === undefined,
    toMany: relation.endsWith('Many'),
  };
}

/** Content types of this product, not Strapi's own. */
export function ownContentTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.keys(strapi.contentTypes).filter(isOurs).sort();
}

/** Every relation that a type has, declared by it or by the other end, from Strapi's own metadata. */
export function relationsOf(strapi: Core.Strapi, uid: UID.ContentType): Relation[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.entries(attributes)
    .filter(([name]) => name !== 'localizations')
    .map(([name, definition]) => toRelation(uid, name, definition as RelationAttribute))
    .filter((relation) => relation !== null);
}
