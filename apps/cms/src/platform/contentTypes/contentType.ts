import type { ChangeSubject } from '@entente/protocol/publicHistory';
import type { ContentForm, Words } from './contentForm';
import type { Grants } from './grants';
import type { ServerSide } from './serverSide';

/** What of a field's definition in schema.json we use. */
export interface SchemaAttribute {
  type: string;
  /** Of a relation, the uid of the type that it leads to. */
  target?: string;
}

/** What of a type's schema.json we use. */
export interface TypeSchema {
  kind: string;
  /** Strapi takes `displayName` as a message id, and tells a form's layout by it. */
  info: { singularName: string; displayName: string };
  options: { draftAndPublish: boolean };
  attributes: Readonly<Record<string, SchemaAttribute>>;
}

/** What the public is owed of a type that has drafts. */
export interface Publishing<Field extends string = string> {
  /** Fields that say something, in each language that is published. */
  needs: readonly Field[];
  /** Relations that lead to so many entries at least, and what is said where they don't. */
  needsLinks?: Readonly<Partial<Record<Field, { least: number; problem: Words }>>>;
  /**
   * What somebody who reads an entry is led to. Not the other way: an agreement is complete without
   * the news that tells it. Parts need no naming, they are published with their whole.
   */
  leadsTo: readonly Field[];
  /** The relation to entries without a life of their own: published and withdrawn with this one. */
  parts: Field | null;
}

/** All that is particular to one content type, said once; what schema.json says is read from there. */
export interface ContentType<Field extends string = string> extends ContentForm<Field> {
  schema: TypeSchema;
  /** The field that names an entry in Strapi's own lists, wherever one is chosen. */
  mainField: Field;
  /** The fields that name it everywhere else, one after the other; the main field where untold. */
  title?: readonly Field[];
  /** Columns of the list. */
  list: readonly Field[];
  /** The day by which the list begins with the newest; by the main field, from A, where untold. */
  newestBy?: Field;
  /** Whether an entry has a page on the site: the model has an address for it. */
  hasPage: boolean;
  /** null for a record, which has no draft: what is saved is public, once it is listed. */
  publishing: Publishing<Field> | null;
  /** Fields that serve the staff only; no reader of the API gets them. */
  internal: readonly Field[];
  /** Of a record: fields that say nothing to the public, though the site reads them. */
  unseen?: readonly Field[];
  /**
   * What readers are told has changed, by the field that did: what an entry states, and neither how it
   * looks nor where it is found. A relation to a type with drafts is followed into its entries, each
   * compared by what its own type tells.
   */
  told?: Readonly<Partial<Record<Field, ChangeSubject>>>;
  /** Repeated parts whose items say who may see them; readers get those for the public. */
  itemsByVisibility?: readonly Field[];
  grants: Grants;
  server: ServerSide;
}

/** States a type; each field of its schema.json owes a label, and no other name is taken for one. */
export function contentType<const Schema extends TypeSchema>(
  schema: Schema,
  type: Omit<ContentType<keyof Schema['attributes'] & string>, 'schema'>,
): ContentType {
  return { schema, ...type };
}
