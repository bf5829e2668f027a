// The keys are exactly the enumerations of apps/cms (vocabulary.test.ts compares them).

export const articleKinds = ['press-release', 'news', 'speech', 'notice', 'republication'] as const;
export const instruments = [
  'protocol',
  'twinning',
  'memorandum-of-understanding',
  'framework-agreement',
  'specific-agreement',
  'amendment',
  'letter-of-intent',
  'convention',
  'charter',
  'other',
] as const;
export const legalNatures = ['binding', 'non-binding', 'mixed', 'unspecified'] as const;
export const termKinds = ['fixed', 'open', 'tacit-renewal', 'unknown'] as const;
export const milestoneKinds = [
  'signed',
  'entered-into-force',
  'renewed',
  'amended',
  'suspended',
  'resumed',
  'terminated',
  'superseded',
  'relationship-started',
  'visit',
  'meeting',
  'other',
] as const;
export const partnerKinds = [
  'city',
  'metropolis',
  'region',
  'state',
  'university',
  'research-institute',
  'school',
  'agency',
  'chamber-of-commerce',
  'cluster',
  'association',
  'cultural-institution',
  'company',
  'ministry',
  'other',
] as const;
export const identifierSchemes = ['SIREN', 'NEQ', 'ROR', 'Wikidata', 'other'] as const;
export const statementKinds = ['direct', 'reported'] as const;
export const translationKinds = ['official', 'courtesy', 'machine'] as const;
export const delegationDirections = ['outgoing', 'incoming', 'online'] as const;
export const delegationStates = ['planned', 'postponed', 'cancelled', 'done'] as const;
export const programmeVisibilities = ['public', 'press', 'internal'] as const;
export const participationParts = ['head', 'member', 'host', 'interpreter', 'observer'] as const;
export const parentRelations = ['specific-to', 'amends', 'replaces'] as const;
export const datePrecisions = ['day', 'month', 'year'] as const;
export const domainColours = [
  'sea',
  'forest',
  'violet',
  'ochre',
  'rose',
  'slate',
  'teal',
  'brick',
] as const;

/** Computed by `agreementStatus`, never typed by anyone; so not an enumeration of the CMS. */
export const agreementStatuses = [
  'draft',
  'signed',
  'in-force',
  'expiring',
  'expired',
  'renewed',
  'suspended',
  'terminated',
  'superseded',
  'unknown',
] as const;
/** Why `agreementStatus` answers what it answers; each has a sentence in the locale files. */
export const statusReasons = [
  'no-signature-recorded',
  'signature-recorded',
  'fixed-term-running',
  'fixed-term-ending',
  'fixed-term-over',
  'open-term',
  'tacit-renewal',
  'term-not-recorded',
  'renewal-recorded',
  'suspension-recorded',
  'termination-recorded',
  'replacement-recorded',
  'date-uncertain',
  'end-uncertain',
  'order-uncertain',
  'term-length-not-recorded',
  'term-start-not-recorded',
  'entry-into-force-not-recorded',
  'termination-ahead',
  'replacement-ahead',
  'signature-ahead',
  'entry-ahead',
  'end-open',
] as const;
/** What is said beside a status: what is recorded for later, and what a date was deduced from. */
export const statusNotes = [
  'termination-ahead',
  'replacement-ahead',
  'signature-ahead',
  'entry-ahead',
  'from-term',
  'from-replacement',
] as const;

export const vocabularies = {
  articleKind: articleKinds,
  instrument: instruments,
  legalNature: legalNatures,
  termKind: termKinds,
  milestoneKind: milestoneKinds,
  partnerKind: partnerKinds,
  identifierScheme: identifierSchemes,
  statementKind: statementKinds,
  translationKind: translationKinds,
  delegationDirection: delegationDirections,
  delegationState: delegationStates,
  programmeVisibility: programmeVisibilities,
  participationPart: participationParts,
  parentRelation: parentRelations,
  datePrecision: datePrecisions,
  domainColour: domainColours,
  agreementStatus: agreementStatuses,
  statusReason: statusReasons,
  statusNote: statusNotes,
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type VocabularyKey<V extends VocabularyName> = (typeof vocabularies)[V][number];

export type ArticleKind = VocabularyKey<'articleKind'>;
export type Instrument = VocabularyKey<'instrument'>;
export type LegalNature = VocabularyKey<'legalNature'>;
export type TermKind = VocabularyKey<'termKind'>;
export type MilestoneKind = VocabularyKey<'milestoneKind'>;
export type PartnerKind = VocabularyKey<'partnerKind'>;
export type IdentifierScheme = VocabularyKey<'identifierScheme'>;
export type StatementKind = VocabularyKey<'statementKind'>;
export type TranslationKind = VocabularyKey<'translationKind'>;
export type DelegationDirection = VocabularyKey<'delegationDirection'>;
export type DelegationState = VocabularyKey<'delegationState'>;
export type ProgrammeVisibility = VocabularyKey<'programmeVisibility'>;
export type ParticipationPart = VocabularyKey<'participationPart'>;
export type ParentRelation = VocabularyKey<'parentRelation'>;
export type DatePrecision = VocabularyKey<'datePrecision'>;
export type DomainColour = VocabularyKey<'domainColour'>;
export type AgreementStatus = VocabularyKey<'agreementStatus'>;
export type StatusReason = VocabularyKey<'statusReason'>;
export type StatusNote = VocabularyKey<'statusNote'>;

/** 'press_release' → 'press-release', in the type too. */
export type Hyphenated<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphenated<Tail>}`
  : Name;

/** 'press-release' → 'press_release': a key as GraphQL writes it. */
export type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/**
 * The key behind a GraphQL enumeration value: GraphQL names can't hold a hyphen, so Strapi writes
 * an underscore for it.
 *
 * @example vocabularyKey('press_release') // 'press-release'
 */
export function vocabularyKey<Name extends string>(name: Name): Hyphenated<Name> {
  return name.replaceAll('_', '-') as Hyphenated<Name>;
}

/** True when `key` belongs to the vocabulary: narrows a plain string from outside. */
export function isVocabularyKey<V extends VocabularyName>(
  vocabulary: V,
  key: string,
): key is VocabularyKey<V> {
  return (vocabularies[vocabulary] as readonly string[]).includes(key);
}
