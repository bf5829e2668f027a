/** A field's label and, where it needs one, its help: what to write, where it shows. */
export type FieldWords = readonly [label: string, help?: string];

export interface FieldDesk {
  fr: FieldWords;
  en: FieldWords;
}

export type Fields = Readonly<Record<string, FieldDesk>>;

/** How staff see one content type in the admin. */
export interface Desk {
  /** As in its schema: Strapi takes it as a message id, and tells a form's layout by it. */
  displayName: string;
  /** Its name in the menu, in the plural: it heads a list. */
  name: { fr: string; en: string };
  /** The field that names an entry wherever one is chosen. */
  mainField: string;
  /** Columns of the list. */
  list: readonly string[];
  /** Rows of the form, fields side by side in a row; a field left out is not shown. */
  edit: readonly (readonly string[])[];
  fields: Fields;
}

/** A part of a form that repeats or stands in several types. */
export interface ComponentDesk {
  displayName: string;
  name: { fr: string; en: string };
  edit: readonly (readonly string[])[];
  fields: Fields;
}
