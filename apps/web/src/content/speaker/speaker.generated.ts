/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../schemaTypes.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ChangeAction = 'added' | 'changed' | 'removed';

export type ChangeSubject =
  | 'commitments'
  | 'corrections'
  | 'date'
  | 'documents'
  | 'entryIntoForce'
  | 'guests'
  | 'hosts'
  | 'identifiers'
  | 'kind'
  | 'languages'
  | 'legalNature'
  | 'name'
  | 'participants'
  | 'parties'
  | 'place'
  | 'programme'
  | 'reference'
  | 'sources'
  | 'state'
  | 'statements'
  | 'steps'
  | 'summary'
  | 'term'
  | 'text'
  | 'title'
  | 'website';

export type Enum_Appointment_Endprecision = 'day' | 'month' | 'year';

export type Enum_Appointment_Startprecision = 'day' | 'month' | 'year';

export type Enum_Componentstatementtranslation_Kind = 'courtesy' | 'machine' | 'official';

export type Enum_Delegation_Direction = 'incoming' | 'online' | 'outgoing';

export type Enum_Delegation_Precision = 'day' | 'month' | 'year';

export type Enum_Delegation_State = 'cancelled' | 'done' | 'planned' | 'postponed';

export type Enum_Participation_Part = 'head' | 'host' | 'interpreter' | 'member' | 'observer';

export type Enum_Statement_Kind = 'direct' | 'reported';

export type Enum_Statement_Precision = 'day' | 'month' | 'year';

export type SpeakerCard_SpeakerFragment = {
  __typename: 'Speaker';
  documentId: string;
  locale: string | null;
  slug: string | null;
  givenName: string | null;
  familyName: string | null;
  honorific: string | null;
  portrait: {
    __typename: 'Media';
    documentId: string;
    locale: string | null;
    decorative: boolean | null;
    alternativeText: string | null;
    caption: string | null;
    credit: string | null;
    creator: string | null;
    file: {
      __typename: 'UploadFile';
      documentId: string;
      url: string;
      width: number | null;
      height: number | null;
      formats: unknown;
    } | null;
  } | null;
  appointments: Array<{
    __typename: 'Appointment';
    documentId: string;
    locale: string | null;
    title: string | null;
    start: string | null;
    startPrecision: Schema.Enum_Appointment_Startprecision | null;
    end: string | null;
    endPrecision: Schema.Enum_Appointment_Endprecision | null;
    partner: {
      __typename: 'Partner';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
    } | null;
  } | null>;
};

export type SpeakerPage_SpeakerFragment = {
  __typename: 'Speaker';
  documentId: string;
  locale: string | null;
  slug: string | null;
  givenName: string | null;
  familyName: string | null;
  honorific: string | null;
  biography: string | null;
  history: {
    __typename: 'PublicHistory';
    since: string | null;
    changes: Array<{
      __typename: 'PublicChange';
      at: string;
      subject: Schema.ChangeSubject;
      action: Schema.ChangeAction;
      about: string | null;
    }>;
  };
  localizations: Array<{
    __typename: 'Speaker';
    documentId: string;
    locale: string | null;
    slug: string | null;
  } | null>;
  portrait: {
    __typename: 'Media';
    documentId: string;
    locale: string | null;
    decorative: boolean | null;
    alternativeText: string | null;
    caption: string | null;
    credit: string | null;
    creator: string | null;
    file: {
      __typename: 'UploadFile';
      documentId: string;
      url: string;
      width: number | null;
      height: number | null;
      formats: unknown;
    } | null;
  } | null;
  appointments: Array<{
    __typename: 'Appointment';
    documentId: string;
    locale: string | null;
    title: string | null;
    start: string | null;
    startPrecision: Schema.Enum_Appointment_Startprecision | null;
    end: string | null;
    endPrecision: Schema.Enum_Appointment_Endprecision | null;
    statements: Array<{
      __typename: 'Statement';
      documentId: string;
      text: string | null;
      language: string | null;
      kind: Schema.Enum_Statement_Kind | null;
      date: string | null;
      precision: Schema.Enum_Statement_Precision | null;
      attribution: string | null;
      position: number | null;
      article: {
        __typename: 'Article';
        documentId: string;
        locale: string | null;
        slug: string | null;
        headline: string | null;
      } | null;
      translations: Array<{
        __typename: 'ComponentStatementTranslation';
        id: string;
        language: string | null;
        text: string | null;
        kind: Schema.Enum_Componentstatementtranslation_Kind | null;
        attribution: string | null;
      } | null> | null;
      appointments: Array<{
        __typename: 'Appointment';
        documentId: string;
        start: string | null;
        startPrecision: Schema.Enum_Appointment_Startprecision | null;
        end: string | null;
        endPrecision: Schema.Enum_Appointment_Endprecision | null;
        speaker: {
          __typename: 'Speaker';
          documentId: string;
          slug: string | null;
          locale: string | null;
          givenName: string | null;
          familyName: string | null;
        } | null;
      } | null>;
      sources: Array<{
        __typename: 'ComponentSourceSource';
        id: string;
        title: string | null;
        url: string | null;
      } | null> | null;
    } | null>;
    participations: Array<{
      __typename: 'Participation';
      documentId: string;
      part: Schema.Enum_Participation_Part | null;
      delegation: {
        __typename: 'Delegation';
        documentId: string;
        locale: string | null;
        slug: string | null;
        title: string | null;
        direction: Schema.Enum_Delegation_Direction | null;
        start: string | null;
        end: string | null;
        precision: Schema.Enum_Delegation_Precision | null;
        state: Schema.Enum_Delegation_State | null;
        purpose: string | null;
        updatedAt: string | null;
        firstPublishedAt: string | null;
        hosts: Array<{
          __typename: 'Partner';
          documentId: string;
          locale: string | null;
          slug: string | null;
          name: string | null;
        } | null>;
      } | null;
    } | null>;
    partner: {
      __typename: 'Partner';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
    } | null;
  } | null>;
};

export type SpeakerPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;

export type SpeakerPageQuery = {
  site: {
    __typename: 'Site';
    documentId: string;
    locale: string | null;
    name: string | null;
    tagline: string | null;
    notice: string | null;
    accessibility: {
      __typename: 'ComponentSiteAccessibility';
      id: string;
      auditedOn: string | null;
      criteriaMet: number | null;
      criteriaApplicable: number | null;
      nonConformities: string | null;
    } | null;
  } | null;
  speakers: Array<{
    __typename: 'Speaker';
    documentId: string;
    locale: string | null;
    slug: string | null;
    givenName: string | null;
    familyName: string | null;
    honorific: string | null;
    biography: string | null;
    history: {
      __typename: 'PublicHistory';
      since: string | null;
      changes: Array<{
        __typename: 'PublicChange';
        at: string;
        subject: Schema.ChangeSubject;
        action: Schema.ChangeAction;
        about: string | null;
      }>;
    };
    localizations: Array<{
      __typename: 'Speaker';
      documentId: string;
      locale: string | null;
      slug: string | null;
    } | null>;
    portrait: {
      __typename: 'Media';
      documentId: string;
      locale: string | null;
      decorative: boolean | null;
      alternativeText: string | null;
      caption: string | null;
      credit: string | null;
      creator: string | null;
      file: {
        __typename: 'UploadFile';
        documentId: string;
        url: string;
        width: number | null;
        height: number | null;
        formats: unknown;
      } | null;
    } | null;
    appointments: Array<{
      __typename: 'Appointment';
      documentId: string;
      locale: string | null;
      title: string | null;
      start: string | null;
      startPrecision: Schema.Enum_Appointment_Startprecision | null;
      end: string | null;
      endPrecision: Schema.Enum_Appointment_Endprecision | null;
      statements: Array<{
        __typename: 'Statement';
        documentId: string;
        text: string | null;
        language: string | null;
        kind: Schema.Enum_Statement_Kind | null;
        date: string | null;
        precision: Schema.Enum_Statement_Precision | null;
        attribution: string | null;
        position: number | null;
        article: {
          __typename: 'Article';
          documentId: string;
          locale: string | null;
          slug: string | null;
          headline: string | null;
        } | null;
        translations: Array<{
          __typename: 'ComponentStatementTranslation';
          id: string;
          language: string | null;
          text: string | null;
          kind: Schema.Enum_Componentstatementtranslation_Kind | null;
          attribution: string | null;
        } | null> | null;
        appointments: Array<{
          __typename: 'Appointment';
          documentId: string;
          start: string | null;
          startPrecision: Schema.Enum_Appointment_Startprecision | null;
          end: string | null;
          endPrecision: Schema.Enum_Appointment_Endprecision | null;
          speaker: {
            __typename: 'Speaker';
            documentId: string;
            slug: string | null;
            locale: string | null;
            givenName: string | null;
            familyName: string | null;
          } | null;
        } | null>;
        sources: Array<{
          __typename: 'ComponentSourceSource';
          id: string;
          title: string | null;
          url: string | null;
        } | null> | null;
      } | null>;
      participations: Array<{
        __typename: 'Participation';
        documentId: string;
        part: Schema.Enum_Participation_Part | null;
        delegation: {
          __typename: 'Delegation';
          documentId: string;
          locale: string | null;
          slug: string | null;
          title: string | null;
          direction: Schema.Enum_Delegation_Direction | null;
          start: string | null;
          end: string | null;
          precision: Schema.Enum_Delegation_Precision | null;
          state: Schema.Enum_Delegation_State | null;
          purpose: string | null;
          updatedAt: string | null;
          firstPublishedAt: string | null;
          hosts: Array<{
            __typename: 'Partner';
            documentId: string;
            locale: string | null;
            slug: string | null;
            name: string | null;
          } | null>;
        } | null;
      } | null>;
      partner: {
        __typename: 'Partner';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
      } | null;
    } | null>;
  } | null>;
};

export type SpeakerOrderQueryVariables = Exact<{
  locale: string;
  after: string;
}>;

export type SpeakerOrderQuery = {
  rows: Array<{
    __typename: 'Speaker';
    documentId: string;
    givenName: string | null;
    familyName: string | null;
  } | null>;
};

export type SpeakerListQueryVariables = Exact<{
  locale: string;
  ids: Array<string | null | undefined> | string;
}>;

export type SpeakerListQuery = {
  site: {
    __typename: 'Site';
    documentId: string;
    locale: string | null;
    name: string | null;
    tagline: string | null;
    notice: string | null;
    accessibility: {
      __typename: 'ComponentSiteAccessibility';
      id: string;
      auditedOn: string | null;
      criteriaMet: number | null;
      criteriaApplicable: number | null;
      nonConformities: string | null;
    } | null;
  } | null;
  speakers: Array<{
    __typename: 'Speaker';
    documentId: string;
    locale: string | null;
    slug: string | null;
    givenName: string | null;
    familyName: string | null;
    honorific: string | null;
    portrait: {
      __typename: 'Media';
      documentId: string;
      locale: string | null;
      decorative: boolean | null;
      alternativeText: string | null;
      caption: string | null;
      credit: string | null;
      creator: string | null;
      file: {
        __typename: 'UploadFile';
        documentId: string;
        url: string;
        width: number | null;
        height: number | null;
        formats: unknown;
      } | null;
    } | null;
    appointments: Array<{
      __typename: 'Appointment';
      documentId: string;
      locale: string | null;
      title: string | null;
      start: string | null;
      startPrecision: Schema.Enum_Appointment_Startprecision | null;
      end: string | null;
      endPrecision: Schema.Enum_Appointment_Endprecision | null;
      partner: {
        __typename: 'Partner';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
      } | null;
    } | null>;
  } | null>;
};

export const SpeakerCard_SpeakerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SpeakerCard_speaker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Speaker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'honorific' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'portrait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'start:desc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AppointmentLine_appointment' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartnerLink_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureBlock_media' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Media' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decorative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alternativeText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caption' } },
          { kind: 'Field', name: { kind: 'Name', value: 'credit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creator' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'file' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'height' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formats' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppointmentLine_appointment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appointment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpeakerCard_SpeakerFragment, unknown>;
export const SpeakerPage_SpeakerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SpeakerPage_speaker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Speaker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'History_publicHistory' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'honorific' } },
          { kind: 'Field', name: { kind: 'Name', value: 'biography' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localizations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'portrait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'start:desc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AppointmentLine_appointment' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'statements' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
                      },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'StatementBlock_statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'article' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'part' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'delegation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'DelegationCard_delegation' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartnerLink_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'History_publicHistory' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHistory' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'about' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureBlock_media' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Media' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decorative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alternativeText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caption' } },
          { kind: 'Field', name: { kind: 'Name', value: 'credit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creator' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'file' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'height' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formats' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppointmentLine_appointment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appointment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StatementBlock_statement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'translations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'speaker' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DelegationCard_delegation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Delegation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hosts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpeakerPage_SpeakerFragment, unknown>;
export const SpeakerPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SpeakerPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'I18NLocaleCode' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chrome_site' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'speakers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filters' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'slug' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'eq' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'pagination' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'limit' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SpeakerPage_speaker' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'History_publicHistory' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHistory' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'about' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureBlock_media' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Media' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decorative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alternativeText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caption' } },
          { kind: 'Field', name: { kind: 'Name', value: 'credit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creator' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'file' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'height' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formats' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartnerLink_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppointmentLine_appointment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appointment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StatementBlock_statement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'translations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attribution' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'speaker' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DelegationCard_delegation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Delegation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hosts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Chrome_site' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tagline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessibility' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'auditedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'criteriaMet' } },
                { kind: 'Field', name: { kind: 'Name', value: 'criteriaApplicable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nonConformities' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SpeakerPage_speaker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Speaker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'History_publicHistory' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'honorific' } },
          { kind: 'Field', name: { kind: 'Name', value: 'biography' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'localizations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'portrait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'start:desc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AppointmentLine_appointment' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'statements' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
                      },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'StatementBlock_statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'article' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'part' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'delegation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'DelegationCard_delegation' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpeakerPageQuery, SpeakerPageQueryVariables>;
export const SpeakerOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SpeakerOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'I18NLocaleCode' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'speakers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filters' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'documentId' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'gt' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'documentId:asc', block: false }],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'pagination' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'page' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'pageSize' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpeakerOrderQuery, SpeakerOrderQueryVariables>;
export const SpeakerListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SpeakerList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'I18NLocaleCode' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chrome_site' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'speakers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filters' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'documentId' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'pagination' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'page' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'pageSize' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SpeakerCard_speaker' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureBlock_media' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Media' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decorative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'alternativeText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caption' } },
          { kind: 'Field', name: { kind: 'Name', value: 'credit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creator' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'file' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'width' } },
                { kind: 'Field', name: { kind: 'Name', value: 'height' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formats' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartnerLink_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AppointmentLine_appointment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Appointment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startPrecision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endPrecision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Chrome_site' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tagline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessibility' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'auditedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'criteriaMet' } },
                { kind: 'Field', name: { kind: 'Name', value: 'criteriaApplicable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nonConformities' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SpeakerCard_speaker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Speaker' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'familyName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'honorific' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'portrait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'start:desc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AppointmentLine_appointment' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpeakerListQuery, SpeakerListQueryVariables>;
