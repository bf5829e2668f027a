/** Words that staff read, in the languages of the admin. */
export interface Words {
  fr: string;
  en: string;
}

/** A field's label and, where it needs one, its help: what to write, where it shows. */
export type FieldWords = readonly [label: string, help?: string];

export interface FieldLabel {
  fr: FieldWords;
  en: FieldWords;
}

export type Labels<Field extends string = string> = Readonly<Record<Field, FieldLabel>>;

/** What a field is chosen or written with, where its stored form is nobody's words. */
export type InputKind =
  'country' | 'language' | 'languages' | 'time-zone' | 'texts' | 'latitude' | 'longitude';

/** How staff see one content type, or a part of a form that repeats, in the admin. */
export interface ContentForm<Field extends string = string> {
  /** Its name in the menu, in the plural where it heads a list. */
  name: Words;
  /** Rows of the form, fields side by side in a row; a field left out is not shown. */
  edit: readonly (readonly Field[])[];
  labels: Labels<Field>;
  /** Fields that have an input of their own; the others have the one of their type. */
  inputs?: Readonly<Partial<Record<Field, InputKind>>>;
}

/** A part of a form that repeats or stands in several types. */
export interface ComponentForm extends ContentForm {
  /** As in its schema: Strapi takes it as a message id. */
  displayName: string;
}
