/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../schemaTypes.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type Enum_Agreement_Instrument =
  | 'amendment'
  | 'charter'
  | 'convention'
  | 'framework_agreement'
  | 'letter_of_intent'
  | 'memorandum_of_understanding'
  | 'other'
  | 'protocol'
  | 'specific_agreement'
  | 'twinning';

export type Enum_Agreement_Parentrelation = 'amends' | 'replaces' | 'specific_to';

export type Enum_Agreement_Termkind = 'fixed' | 'open' | 'tacit_renewal' | 'unknown';

export type Enum_Article_Kind = 'news' | 'notice' | 'press_release' | 'republication' | 'speech';

export type Enum_Delegation_Direction = 'incoming' | 'online' | 'outgoing';

export type Enum_Delegation_Precision = 'day' | 'month' | 'year';

export type Enum_Delegation_State = 'cancelled' | 'done' | 'planned' | 'postponed';

export type Enum_Domain_Colour =
  'brick' | 'forest' | 'ochre' | 'rose' | 'sea' | 'slate' | 'teal' | 'violet';

export type Enum_Milestone_Kind =
  | 'amended'
  | 'entered_into_force'
  | 'meeting'
  | 'other'
  | 'relationship_started'
  | 'renewed'
  | 'resumed'
  | 'signed'
  | 'superseded'
  | 'suspended'
  | 'terminated'
  | 'visit';

export type Enum_Milestone_Precision = 'day' | 'month' | 'year';

export type HomeNews_ArticleFragment = {
  __typename: 'Article';
  documentId: string;
  locale: string | null;
  slug: string | null;
  headline: string | null;
  lead: string | null;
  kind: Schema.Enum_Article_Kind | null;
  date: string | null;
  datelinePlace: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  firstPublishedAt: string | null;
  cover: {
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
  domains: Array<{
    __typename: 'Domain';
    documentId: string;
    locale: string | null;
    slug: string | null;
    name: string | null;
    colour: Schema.Enum_Domain_Colour | null;
  } | null>;
};

export type HomeQueryVariables = Exact<{
  locale: string;
  today: string;
  month: string;
  year: string;
}>;

export type HomeQuery = {
  site: {
    __typename: 'Site';
    documentId: string;
    locale: string | null;
    name: string | null;
    tagline: string | null;
    notice: string | null;
    owner: {
      __typename: 'Partner';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
      city: string | null;
      country: string | null;
      latitude: number | null;
      longitude: number | null;
    } | null;
    accessibility: {
      __typename: 'ComponentSiteAccessibility';
      id: string;
      auditedOn: string | null;
      criteriaMet: number | null;
      criteriaApplicable: number | null;
      nonConformities: string | null;
    } | null;
  } | null;
  releases: Array<{
    __typename: 'Article';
    documentId: string;
    locale: string | null;
    slug: string | null;
    headline: string | null;
    lead: string | null;
    kind: Schema.Enum_Article_Kind | null;
    date: string | null;
    datelinePlace: string | null;
    publishedAt: string | null;
    updatedAt: string | null;
    firstPublishedAt: string | null;
    cover: {
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
    domains: Array<{
      __typename: 'Domain';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
      colour: Schema.Enum_Domain_Colour | null;
    } | null>;
  } | null>;
  stories: Array<{
    __typename: 'Article';
    documentId: string;
    locale: string | null;
    slug: string | null;
    headline: string | null;
    lead: string | null;
    kind: Schema.Enum_Article_Kind | null;
    date: string | null;
    datelinePlace: string | null;
    publishedAt: string | null;
    updatedAt: string | null;
    firstPublishedAt: string | null;
    cover: {
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
    domains: Array<{
      __typename: 'Domain';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
      colour: Schema.Enum_Domain_Colour | null;
    } | null>;
  } | null>;
  articles_connection: {
    __typename: 'ArticleEntityResponseCollection';
    nodes: Array<{
      __typename: 'Article';
      documentId: string;
      locale: string | null;
      slug: string | null;
      headline: string | null;
      lead: string | null;
      kind: Schema.Enum_Article_Kind | null;
      date: string | null;
      datelinePlace: string | null;
      publishedAt: string | null;
      updatedAt: string | null;
      firstPublishedAt: string | null;
      domains: Array<{
        __typename: 'Domain';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
        colour: Schema.Enum_Domain_Colour | null;
      } | null>;
    }>;
    pageInfo: { __typename: 'Pagination'; total: number };
  } | null;
  agreements_connection: {
    __typename: 'AgreementEntityResponseCollection';
    nodes: Array<{
      __typename: 'Agreement';
      documentId: string;
      locale: string | null;
      slug: string | null;
      title: string | null;
      instrument: Schema.Enum_Agreement_Instrument | null;
      updatedAt: string | null;
      firstPublishedAt: string | null;
      termKind: Schema.Enum_Agreement_Termkind | null;
      termYears: number | null;
      noticeMonths: number | null;
      entersIntoForceOnSignature: boolean | null;
      parties: Array<{
        __typename: 'Partner';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
        city: string | null;
        country: string | null;
        latitude: number | null;
        longitude: number | null;
      } | null>;
      commitments: Array<{
        __typename: 'Commitment';
        documentId: string;
        domain: {
          __typename: 'Domain';
          documentId: string;
          locale: string | null;
          slug: string | null;
          name: string | null;
          colour: Schema.Enum_Domain_Colour | null;
        } | null;
      } | null>;
      milestones: Array<{
        __typename: 'Milestone';
        documentId: string;
        kind: Schema.Enum_Milestone_Kind | null;
        date: string | null;
        precision: Schema.Enum_Milestone_Precision | null;
      } | null>;
      children: Array<{
        __typename: 'Agreement';
        documentId: string;
        parentRelation: Schema.Enum_Agreement_Parentrelation | null;
        milestones: Array<{
          __typename: 'Milestone';
          documentId: string;
          kind: Schema.Enum_Milestone_Kind | null;
          date: string | null;
          precision: Schema.Enum_Milestone_Precision | null;
        } | null>;
      } | null>;
    }>;
    pageInfo: { __typename: 'Pagination'; total: number; pageCount: number };
  } | null;
  next: Array<{
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
  } | null>;
  last: Array<{
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
  } | null>;
  delegations_connection: {
    __typename: 'DelegationEntityResponseCollection';
    nodes: Array<{ __typename: 'Delegation'; documentId: string }>;
    pageInfo: { __typename: 'Pagination'; total: number };
  } | null;
  partners_connection: {
    __typename: 'PartnerEntityResponseCollection';
    nodes: Array<{ __typename: 'Partner'; documentId: string }>;
    pageInfo: { __typename: 'Pagination'; total: number };
  } | null;
  domains_connection: {
    __typename: 'DomainEntityResponseCollection';
    nodes: Array<{
      __typename: 'Domain';
      documentId: string;
      description: string | null;
      locale: string | null;
      slug: string | null;
      name: string | null;
      colour: Schema.Enum_Domain_Colour | null;
    }>;
    pageInfo: { __typename: 'Pagination'; total: number };
  } | null;
};

export type HomeAgreementsQueryVariables = Exact<{
  locale: string;
  page: number;
}>;

export type HomeAgreementsQuery = {
  agreements_connection: {
    __typename: 'AgreementEntityResponseCollection';
    nodes: Array<{
      __typename: 'Agreement';
      documentId: string;
      locale: string | null;
      slug: string | null;
      title: string | null;
      instrument: Schema.Enum_Agreement_Instrument | null;
      updatedAt: string | null;
      firstPublishedAt: string | null;
      termKind: Schema.Enum_Agreement_Termkind | null;
      termYears: number | null;
      noticeMonths: number | null;
      entersIntoForceOnSignature: boolean | null;
      parties: Array<{
        __typename: 'Partner';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
        city: string | null;
        country: string | null;
        latitude: number | null;
        longitude: number | null;
      } | null>;
      commitments: Array<{
        __typename: 'Commitment';
        documentId: string;
        domain: {
          __typename: 'Domain';
          documentId: string;
          locale: string | null;
          slug: string | null;
          name: string | null;
          colour: Schema.Enum_Domain_Colour | null;
        } | null;
      } | null>;
      milestones: Array<{
        __typename: 'Milestone';
        documentId: string;
        kind: Schema.Enum_Milestone_Kind | null;
        date: string | null;
        precision: Schema.Enum_Milestone_Precision | null;
      } | null>;
      children: Array<{
        __typename: 'Agreement';
        documentId: string;
        parentRelation: Schema.Enum_Agreement_Parentrelation | null;
        milestones: Array<{
          __typename: 'Milestone';
          documentId: string;
          kind: Schema.Enum_Milestone_Kind | null;
          date: string | null;
          precision: Schema.Enum_Milestone_Precision | null;
        } | null>;
      } | null>;
    }>;
    pageInfo: { __typename: 'Pagination'; total: number; pageCount: number };
  } | null;
};

export const HomeNews_ArticleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HomeNews_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ArticleCard_article' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainTag_domain' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleCard_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datelinePlace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'domains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainTag_domain' } },
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
  ],
} as unknown as DocumentNode<HomeNews_ArticleFragment, unknown>;
export const HomeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Home' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'owner' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartiesArc_partner' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'releases' },
            name: { kind: 'Name', value: 'articles' },
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
                      name: { kind: 'Name', value: 'kind' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'eq' },
                            value: { kind: 'StringValue', value: 'press-release', block: false },
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
                  values: [
                    { kind: 'StringValue', value: 'date:desc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'HomeNews_article' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'stories' },
            name: { kind: 'Name', value: 'articles' },
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
                      name: { kind: 'Name', value: 'kind' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'ne' },
                            value: { kind: 'StringValue', value: 'notice', block: false },
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
                  values: [
                    { kind: 'StringValue', value: 'date:desc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'HomeNews_article' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'articles_connection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'StringValue', value: 'date:desc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                      value: { kind: 'IntValue', value: '6' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ArticleCard_article' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements_connection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'StringValue', value: 'title:asc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'AgreementCard_agreement' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pageCount' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'next' },
            name: { kind: 'Name', value: 'delegations' },
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
                      name: { kind: 'Name', value: 'or' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'precision' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'eq' },
                                                          value: {
                                                            kind: 'StringValue',
                                                            value: 'day',
                                                            block: false,
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'precision' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'null' },
                                                          value: {
                                                            kind: 'BooleanValue',
                                                            value: true,
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'gte' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'today' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'gte',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'today',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
                          },
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'precision' },
                                          value: {
                                            kind: 'ObjectValue',
                                            fields: [
                                              {
                                                kind: 'ObjectField',
                                                name: { kind: 'Name', value: 'eq' },
                                                value: {
                                                  kind: 'StringValue',
                                                  value: 'month',
                                                  block: false,
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'gte' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'month' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'gte',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'month',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
                          },
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'precision' },
                                          value: {
                                            kind: 'ObjectValue',
                                            fields: [
                                              {
                                                kind: 'ObjectField',
                                                name: { kind: 'Name', value: 'eq' },
                                                value: {
                                                  kind: 'StringValue',
                                                  value: 'year',
                                                  block: false,
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'gte' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'year' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'gte',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'year',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
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
                  values: [
                    { kind: 'StringValue', value: 'start:asc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                      name: { kind: 'Name', value: 'limit' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                },
              },
            ],
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
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'last' },
            name: { kind: 'Name', value: 'delegations' },
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
                      name: { kind: 'Name', value: 'or' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'precision' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'eq' },
                                                          value: {
                                                            kind: 'StringValue',
                                                            value: 'day',
                                                            block: false,
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'precision' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'null' },
                                                          value: {
                                                            kind: 'BooleanValue',
                                                            value: true,
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'lt' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'today' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'lt',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'today',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
                          },
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'precision' },
                                          value: {
                                            kind: 'ObjectValue',
                                            fields: [
                                              {
                                                kind: 'ObjectField',
                                                name: { kind: 'Name', value: 'eq' },
                                                value: {
                                                  kind: 'StringValue',
                                                  value: 'month',
                                                  block: false,
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'lt' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'month' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'lt',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'month',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
                          },
                          {
                            kind: 'ObjectValue',
                            fields: [
                              {
                                kind: 'ObjectField',
                                name: { kind: 'Name', value: 'and' },
                                value: {
                                  kind: 'ListValue',
                                  values: [
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'precision' },
                                          value: {
                                            kind: 'ObjectValue',
                                            fields: [
                                              {
                                                kind: 'ObjectField',
                                                name: { kind: 'Name', value: 'eq' },
                                                value: {
                                                  kind: 'StringValue',
                                                  value: 'year',
                                                  block: false,
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                    {
                                      kind: 'ObjectValue',
                                      fields: [
                                        {
                                          kind: 'ObjectField',
                                          name: { kind: 'Name', value: 'or' },
                                          value: {
                                            kind: 'ListValue',
                                            values: [
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'end' },
                                                    value: {
                                                      kind: 'ObjectValue',
                                                      fields: [
                                                        {
                                                          kind: 'ObjectField',
                                                          name: { kind: 'Name', value: 'lt' },
                                                          value: {
                                                            kind: 'Variable',
                                                            name: { kind: 'Name', value: 'year' },
                                                          },
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                              {
                                                kind: 'ObjectValue',
                                                fields: [
                                                  {
                                                    kind: 'ObjectField',
                                                    name: { kind: 'Name', value: 'and' },
                                                    value: {
                                                      kind: 'ListValue',
                                                      values: [
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: { kind: 'Name', value: 'end' },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'null',
                                                                    },
                                                                    value: {
                                                                      kind: 'BooleanValue',
                                                                      value: true,
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                        {
                                                          kind: 'ObjectValue',
                                                          fields: [
                                                            {
                                                              kind: 'ObjectField',
                                                              name: {
                                                                kind: 'Name',
                                                                value: 'start',
                                                              },
                                                              value: {
                                                                kind: 'ObjectValue',
                                                                fields: [
                                                                  {
                                                                    kind: 'ObjectField',
                                                                    name: {
                                                                      kind: 'Name',
                                                                      value: 'lt',
                                                                    },
                                                                    value: {
                                                                      kind: 'Variable',
                                                                      name: {
                                                                        kind: 'Name',
                                                                        value: 'year',
                                                                      },
                                                                    },
                                                                  },
                                                                ],
                                                              },
                                                            },
                                                          ],
                                                        },
                                                      ],
                                                    },
                                                  },
                                                ],
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  ],
                                },
                              },
                            ],
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
                  values: [
                    { kind: 'StringValue', value: 'start:desc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                      name: { kind: 'Name', value: 'limit' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                },
              },
            ],
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegations_connection' },
            arguments: [
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
                      name: { kind: 'Name', value: 'page' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'pageSize' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'documentId' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partners_connection' },
            arguments: [
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
                      name: { kind: 'Name', value: 'page' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'pageSize' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'documentId' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'domains_connection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'StringValue', value: 'position:asc', block: false },
                    { kind: 'StringValue', value: 'name:asc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                      value: { kind: 'IntValue', value: '30' },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DomainCard_domain' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
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
      name: { kind: 'Name', value: 'DomainTag_domain' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleCard_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datelinePlace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'domains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainTag_domain' } },
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
      name: { kind: 'Name', value: 'AgreementStatus_agreement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'instrument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termYears' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'entersIntoForceOnSignature' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'date:asc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentRelation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:asc', block: false }],
                      },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
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
      name: { kind: 'Name', value: 'PartiesArc_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
          { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
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
      name: { kind: 'Name', value: 'HomeNews_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ArticleCard_article' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementCard_agreement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementStatus_agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'instrument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartiesArc_partner' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commitments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'position:asc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'domain' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainTag_domain' } },
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
      name: { kind: 'Name', value: 'DomainCard_domain' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainTag_domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomeAgreementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomeAgreements' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'page' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements_connection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'StringValue', value: 'title:asc', block: false },
                    { kind: 'StringValue', value: 'documentId:asc', block: false },
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
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'page' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'AgreementCard_agreement' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pageCount' } },
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
      name: { kind: 'Name', value: 'AgreementStatus_agreement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'instrument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termYears' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeMonths' } },
          { kind: 'Field', name: { kind: 'Name', value: 'entersIntoForceOnSignature' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'date:asc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentRelation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:asc', block: false }],
                      },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
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
      name: { kind: 'Name', value: 'PartiesArc_partner' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
          { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainTag_domain' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementCard_agreement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementStatus_agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'instrument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartiesArc_partner' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commitments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'position:asc', block: false }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'documentId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'domain' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainTag_domain' } },
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
} as unknown as DocumentNode<HomeAgreementsQuery, HomeAgreementsQueryVariables>;
