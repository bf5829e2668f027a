import type { Core, UID } from '@strapi/strapi';

/** From a row to the rows of a component inside it. */
interface Step {
  joinTable: string;
  /** The field of the row that holds the component. */
  field: string;
  component: string;
  table: string;
}

/** A column in which links stand, of a type or of a component inside it. */
export interface LinkHolder {
  uid: UID.ContentType;
  table: string;
  /** The way from the entry's row to the column; empty for a column of its own. */
  steps: Step[];
  /** The field of the entry's form. */
  field: string;
  /** The field inside the component; null where the entry's own field holds the link. */
  inner: { component: string; attribute: string } | null;
  column: string;
  /** Rich text, or one address. */
  kind: 'blocks' | 'url';
}

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}

const isAddress = (name: string, type: string) =>
  (type === 'string' || type === 'text') && /^url$|Url$/.test(name);

/** Every column of a type that may hold links, components to their last level. */
export function linkHolders(strapi: Core.Strapi, uid: UID.ContentType): LinkHolder[] {
  const table = strapi.db.metadata.get(uid).tableName;
  const inside = (of: string, steps: Step[]): LinkHolder[] => {
    const attributes = strapi.getModel(of as UID.ContentType).attributes;
    const kept = strapi.db.metadata.get(of);
    return Object.entries(attributes).flatMap(([name, attribute]): LinkHolder[] => {
      const { type, component, components = [] } = attribute as Attribute;
      const parts = component ? [component] : components;
      if (parts.length > 0) {
        const { joinTable } = kept.attributes[name] as unknown as { joinTable: { name: string } };
        return parts.flatMap((part) => {
          const to = strapi.db.metadata.get(part).tableName;
          const step = { joinTable: joinTable.name, field: name, component: part, table: to };
          return inside(part, [...steps, step]);
        });
      }
      const kind = type === 'blocks' ? 'blocks' : isAddress(name, type) ? 'url' : null;
      if (!kind) return [];
      const { columnName } = kept.attributes[name] as unknown as { columnName?: string };
      const inner = steps.length > 0 ? { component: of, attribute: name } : null;
      const field = steps[0]?.field ?? name;
      return [{ uid, table, steps, field, inner, column: columnName ?? name, kind }];
    });
  };
  return inside(uid, []);
}
