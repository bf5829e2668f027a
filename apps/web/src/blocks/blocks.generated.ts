/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schemaTypes.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type Enum_Appointment_Endprecision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Appointment_Startprecision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Componentstatementtranslation_Kind =
  | 'courtesy'
  | 'machine'
  | 'official';

export type Enum_Statement_Kind =
  | 'direct'
  | 'reported';

export type Enum_Statement_Precision =
  | 'day'
  | 'month'
  | 'year';

export type RichText_BlockFragment = { __typename: 'ComponentBlockRichText', id: string, body: unknown };

export type PlacedStatement_BlockFragment = { __typename: 'ComponentBlockStatement', id: string, position: number | null };

export type PlacedPicture_BlockFragment = { __typename: 'ComponentBlockPicture', id: string, position: number | null };

export type PictureBlock_MediaFragment = { __typename: 'Media', documentId: string, locale: string | null, decorative: boolean | null, alternativeText: string | null, caption: string | null, credit: string | null, creator: string | null, file: { __typename: 'UploadFile', documentId: string, url: string, width: number | null, height: number | null, formats: unknown } | null };

export type StatementBlock_StatementFragment = { __typename: 'Statement', documentId: string, text: string | null, language: string | null, kind: Schema.Enum_Statement_Kind | null, date: string | null, precision: Schema.Enum_Statement_Precision | null, attribution: string | null, position: number | null, translations: Array<{ __typename: 'ComponentStatementTranslation', id: string, language: string | null, text: string | null, kind: Schema.Enum_Componentstatementtranslation_Kind | null, attribution: string | null } | null> | null, appointments: Array<{ __typename: 'Appointment', documentId: string, start: string | null, startPrecision: Schema.Enum_Appointment_Startprecision | null, end: string | null, endPrecision: Schema.Enum_Appointment_Endprecision | null, speaker: { __typename: 'Speaker', documentId: string, slug: string | null, locale: string | null, givenName: string | null, familyName: string | null } | null } | null>, sources: Array<{ __typename: 'ComponentSourceSource', id: string, title: string | null, url: string | null } | null> | null };

export const RichText_BlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RichText_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentBlockRichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]} as unknown as DocumentNode<RichText_BlockFragment, unknown>;
export const PlacedStatement_BlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacedStatement_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentBlockStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<PlacedStatement_BlockFragment, unknown>;
export const PlacedPicture_BlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacedPicture_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentBlockPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<PlacedPicture_BlockFragment, unknown>;
export const PictureBlock_MediaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureBlock_media"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Media"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"creator"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}}]}}]} as unknown as DocumentNode<PictureBlock_MediaFragment, unknown>;
export const StatementBlock_StatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementBlock_statement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"startPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<StatementBlock_StatementFragment, unknown>;