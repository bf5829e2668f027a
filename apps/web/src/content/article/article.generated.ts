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

export type Enum_Appointment_Endprecision = 'day' | 'month' | 'year';

export type Enum_Appointment_Startprecision = 'day' | 'month' | 'year';

export type Enum_Article_Kind = 'news' | 'notice' | 'press_release' | 'republication' | 'speech';

export type Enum_Componentstatementtranslation_Kind = 'courtesy' | 'machine' | 'official';

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

export type Enum_Statement_Kind = 'direct' | 'reported';

export type Enum_Statement_Precision = 'day' | 'month' | 'year';

export type ArticleCard_ArticleFragment = {
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
};

export type ArticlePage_ArticleFragment = {
  __typename: 'Article';
  documentId: string;
  locale: string | null;
  slug: string | null;
  headline: string | null;
  lead: string | null;
  kind: Schema.Enum_Article_Kind | null;
  date: string | null;
  datelinePlace: string | null;
  updatedAt: string | null;
  firstPublishedAt: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
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
    __typename: 'Article';
    documentId: string;
    locale: string | null;
    slug: string | null;
  } | null>;
  seo: {
    __typename: 'ComponentSeoOverride';
    id: string;
    title: string | null;
    description: string | null;
  } | null;
  body: Array<
    | { __typename: 'ComponentBlockPicture'; id: string; position: number | null }
    | { __typename: 'ComponentBlockRichText'; id: string; body: unknown }
    | { __typename: 'ComponentBlockStatement'; id: string; position: number | null }
    | { __typename: 'Error' }
    | null
  > | null;
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
  gallery: Array<{
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
  } | null>;
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
  agreements: Array<{
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
    articles_connection: {
      __typename: 'ArticleRelationResponseCollection';
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
      pageInfo: { __typename: 'RelationPageInfo'; total: number };
    } | null;
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
  } | null>;
  delegations: Array<{
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
    articles_connection: {
      __typename: 'ArticleRelationResponseCollection';
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
      pageInfo: { __typename: 'RelationPageInfo'; total: number };
    } | null;
    hosts: Array<{
      __typename: 'Partner';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
    } | null>;
  } | null>;
  partners: Array<{
    __typename: 'Partner';
    documentId: string;
    locale: string | null;
    slug: string | null;
    name: string | null;
  } | null>;
  domains: Array<{
    __typename: 'Domain';
    documentId: string;
    locale: string | null;
    slug: string | null;
    name: string | null;
    colour: Schema.Enum_Domain_Colour | null;
  } | null>;
  pressContacts: Array<{
    __typename: 'ComponentPressContact';
    id: string;
    name: string | null;
    function: string | null;
    email: string | null;
    phone: string | null;
  } | null> | null;
  corrections: Array<{
    __typename: 'ComponentCorrectionNote';
    id: string;
    date: string | null;
    text: string | null;
  } | null> | null;
};

export type ArticlePageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;

export type ArticlePageQuery = {
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
  articles: Array<{
    __typename: 'Article';
    documentId: string;
    locale: string | null;
    slug: string | null;
    headline: string | null;
    lead: string | null;
    kind: Schema.Enum_Article_Kind | null;
    date: string | null;
    datelinePlace: string | null;
    updatedAt: string | null;
    firstPublishedAt: string | null;
    sourceName: string | null;
    sourceUrl: string | null;
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
      __typename: 'Article';
      documentId: string;
      locale: string | null;
      slug: string | null;
    } | null>;
    seo: {
      __typename: 'ComponentSeoOverride';
      id: string;
      title: string | null;
      description: string | null;
    } | null;
    body: Array<
      | { __typename: 'ComponentBlockPicture'; id: string; position: number | null }
      | { __typename: 'ComponentBlockRichText'; id: string; body: unknown }
      | { __typename: 'ComponentBlockStatement'; id: string; position: number | null }
      | { __typename: 'Error' }
      | null
    > | null;
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
    gallery: Array<{
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
    } | null>;
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
    agreements: Array<{
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
      articles_connection: {
        __typename: 'ArticleRelationResponseCollection';
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
        pageInfo: { __typename: 'RelationPageInfo'; total: number };
      } | null;
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
    } | null>;
    delegations: Array<{
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
      articles_connection: {
        __typename: 'ArticleRelationResponseCollection';
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
        pageInfo: { __typename: 'RelationPageInfo'; total: number };
      } | null;
      hosts: Array<{
        __typename: 'Partner';
        documentId: string;
        locale: string | null;
        slug: string | null;
        name: string | null;
      } | null>;
    } | null>;
    partners: Array<{
      __typename: 'Partner';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
    } | null>;
    domains: Array<{
      __typename: 'Domain';
      documentId: string;
      locale: string | null;
      slug: string | null;
      name: string | null;
      colour: Schema.Enum_Domain_Colour | null;
    } | null>;
    pressContacts: Array<{
      __typename: 'ComponentPressContact';
      id: string;
      name: string | null;
      function: string | null;
      email: string | null;
      phone: string | null;
    } | null> | null;
    corrections: Array<{
      __typename: 'ComponentCorrectionNote';
      id: string;
      date: string | null;
      text: string | null;
    } | null> | null;
  } | null>;
};

export type ArticleListQueryVariables = Exact<{
  locale: string;
  page: number;
  pageSize: number;
}>;

export type ArticleListQuery = {
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
    pageInfo: { __typename: 'Pagination'; total: number; page: number; pageCount: number };
  } | null;
};

export const ArticleCard_ArticleFragmentDoc = {
  kind: 'Document',
  definitions: [
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
  ],
} as unknown as DocumentNode<ArticleCard_ArticleFragment, unknown>;
export const ArticlePage_ArticleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticlePage_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datelinePlace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
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
            name: { kind: 'Name', value: 'seo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichText_block' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlacedStatement_block' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlacedPicture_block' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gallery' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
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
                  values: [{ kind: 'StringValue', value: 'position:asc', block: false }],
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AgreementCard_agreement' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles_connection' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
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
                            value: { kind: 'IntValue', value: '5' },
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'DelegationCard_delegation' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles_connection' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
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
                            value: { kind: 'IntValue', value: '5' },
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partners' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pressContacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'corrections' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
      name: { kind: 'Name', value: 'RichText_block' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComponentBlockRichText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlacedStatement_block' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'ComponentBlockStatement' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlacedPicture_block' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComponentBlockPicture' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
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
} as unknown as DocumentNode<ArticlePage_ArticleFragment, unknown>;
export const ArticlePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ArticlePage' },
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
            name: { kind: 'Name', value: 'articles' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ArticlePage_article' } },
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
      name: { kind: 'Name', value: 'RichText_block' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComponentBlockRichText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlacedStatement_block' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'ComponentBlockStatement' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlacedPicture_block' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComponentBlockPicture' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
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
      name: { kind: 'Name', value: 'ArticlePage_article' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Article' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'datelinePlace' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
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
            name: { kind: 'Name', value: 'seo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichText_block' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlacedStatement_block' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlacedPicture_block' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gallery' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureBlock_media' } },
              ],
            },
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
                  values: [{ kind: 'StringValue', value: 'position:asc', block: false }],
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AgreementCard_agreement' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles_connection' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
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
                            value: { kind: 'IntValue', value: '5' },
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'DelegationCard_delegation' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'articles_connection' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'sort' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'date:desc', block: false }],
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
                            value: { kind: 'IntValue', value: '5' },
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partners' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerLink_partner' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pressContacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'corrections' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticlePageQuery, ArticlePageQueryVariables>;
export const ArticleListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ArticleList' },
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
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'pageSize' } },
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
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'page' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'pageSize' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'pageSize' } },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'page' } },
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
  ],
} as unknown as DocumentNode<ArticleListQuery, ArticleListQueryVariables>;
