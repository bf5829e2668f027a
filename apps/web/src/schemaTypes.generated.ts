export type ChangeAction =
  | 'added'
  | 'changed'
  | 'removed';

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

export type Enum_Agreement_Legalnature =
  | 'binding'
  | 'mixed'
  | 'non_binding'
  | 'unspecified';

export type Enum_Agreement_Parentrelation =
  | 'amends'
  | 'replaces'
  | 'specific_to';

export type Enum_Agreement_Termkind =
  | 'fixed'
  | 'open'
  | 'tacit_renewal'
  | 'unknown';

export type Enum_Appointment_Endprecision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Appointment_Startprecision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Article_Kind =
  | 'news'
  | 'notice'
  | 'press_release'
  | 'republication'
  | 'speech';

export type Enum_Componentembedview_View =
  | 'agreement'
  | 'agreement_card'
  | 'agreements'
  | 'article'
  | 'article_card'
  | 'delegation'
  | 'delegations'
  | 'domain'
  | 'map'
  | 'news'
  | 'partner'
  | 'statement'
  | 'timeline';

export type Enum_Componentidentifieridentifier_Scheme =
  | 'NEQ'
  | 'ROR'
  | 'SIREN'
  | 'Wikidata'
  | 'other';

export type Enum_Componentprogrammeitem_Visibility =
  | 'internal'
  | 'press'
  | 'public';

export type Enum_Componentstatementtranslation_Kind =
  | 'courtesy'
  | 'machine'
  | 'official';

export type Enum_Delegation_Direction =
  | 'incoming'
  | 'online'
  | 'outgoing';

export type Enum_Delegation_Precision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Delegation_State =
  | 'cancelled'
  | 'done'
  | 'planned'
  | 'postponed';

export type Enum_Domain_Colour =
  | 'brick'
  | 'forest'
  | 'ochre'
  | 'rose'
  | 'sea'
  | 'slate'
  | 'teal'
  | 'violet';

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

export type Enum_Milestone_Precision =
  | 'day'
  | 'month'
  | 'year';

export type Enum_Participation_Part =
  | 'head'
  | 'host'
  | 'interpreter'
  | 'member'
  | 'observer';

export type Enum_Partner_Kind =
  | 'agency'
  | 'association'
  | 'chamber_of_commerce'
  | 'city'
  | 'cluster'
  | 'company'
  | 'cultural_institution'
  | 'metropolis'
  | 'ministry'
  | 'other'
  | 'region'
  | 'research_institute'
  | 'school'
  | 'state'
  | 'university';

export type Enum_Statement_Kind =
  | 'direct'
  | 'reported';

export type Enum_Statement_Precision =
  | 'day'
  | 'month'
  | 'year';

export type PublicationFilter =
  | 'HAS_PUBLISHED_VERSION'
  | 'HAS_PUBLISHED_VERSION_DOCUMENT'
  | 'MODIFIED'
  | 'NEVER_PUBLISHED'
  | 'NEVER_PUBLISHED_DOCUMENT'
  | 'PUBLISHED_WITHOUT_DRAFT'
  | 'PUBLISHED_WITH_DRAFT'
  | 'UNMODIFIED';

export type PublicationStatus =
  | 'DRAFT'
  | 'PUBLISHED';
