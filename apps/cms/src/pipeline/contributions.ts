import type { Core, UID } from '@strapi/strapi';
import { featuresOf, type Feature } from '../platform/feature';
import type { RecordedChange } from './record/change';

/** What is written, as far as it is known before it is. */
export interface GuardedWrite {
  uid: UID.ContentType;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  /** All that are written at once; '' for a type without languages. */
  locales: readonly string[];
  /** The words that replace the draft's; null where none do (to publish, to discard). */
  data: Record<string, unknown> | null;
}

export interface PublicationRequest {
  uid: UID.ContentType;
  documentId: string;
  /** Null for all that there are. */
  locales: readonly string[] | null;
  /** When the public will see it. */
  at: Date;
}

/** Something that a publication has to keep, whether it is for now or for a moment to come. */
export interface PublicationRule {
  /** By which the admin tells it from others. */
  name: string;
  /** Its place among all rules, the lowest first: it is what an editor is told of several. */
  order: number;
  /** @throws ValidationError in the editor's language where the rule is broken */
  refuse(strapi: Core.Strapi, asked: PublicationRequest): Promise<void> | void;
}

export type WriteAction =
  'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'clone' | 'discardDraft';

/** What has been written. */
export interface Written {
  uid: UID.ContentType;
  documentId: string;
  /** Null for all that there are. */
  locales: readonly string[] | null;
}

/**
 * What a feature may add to the way of a write: guard → save → publish → record. The pipeline knows
 * no feature. Those who add to the same step do so in the order of the list of features, rules in
 * their own.
 */
export interface PipelineContributions {
  /**
   * Guards what replaces or publishes the words of a draft: it writes by calling `run`, or throws.
   * The first of the list is the outermost.
   */
  guard?<T>(strapi: Core.Strapi, write: GuardedWrite, run: () => Promise<T>): Promise<T>;
  /**
   * Completes or refuses what is about to be saved, before anything is written: changes `data`.
   * @throws ValidationError in the editor's language, at the field
   */
  beforeSave?(strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): void;
  publicationRules?: readonly PublicationRule[];
  /** Whether something has been asked for that will make an entry public by then. */
  willBePublic?(
    strapi: Core.Strapi,
    entry: { documentId: string; locale: string },
    by: Date,
  ): Promise<boolean>;
  /** What follows a write, inside its transaction. */
  after?: Partial<Record<WriteAction, (strapi: Core.Strapi, written: Written) => Promise<void>>>;
  /** Inside a transaction that is about to commit, once its changes have a revision. */
  onRevision?(strapi: Core.Strapi, changes: readonly RecordedChange[]): Promise<void>;
  /** A transaction that changed what the public sees is committed, as this revision. */
  afterCommit?(strapi: Core.Strapi, revision: number): void;
}

/** A feature that takes part in the writing of entries. */
export interface PipelineFeature extends Feature {
  pipeline: PipelineContributions;
}

/** What features add, in the order of their list. */
export const contributionsOf = (strapi: Core.Strapi): readonly PipelineContributions[] =>
  featuresOf(strapi).flatMap((feature) => (feature as Partial<PipelineFeature>).pipeline ?? []);
