import type { Core } from '@strapi/strapi';

export const REVIEWS = 'entente_reviews';

/**
 * - `waiting`: nobody has read it yet
 * - `published`: it was published
 * - `returned`: it was sent back; `answer` says what is to be seen to
 * - `replaced`: it was sent again
 * - `deleted`: the entry is gone
 */
export type ReviewState = 'waiting' | 'published' | 'returned' | 'replaced' | 'deleted';

export interface Review {
  id: number;
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  state: ReviewState;
  /** What whoever asks wants to be read first; empty for nothing. */
  note: string;
  /** What was sent, to be read as it is; null for one of before. */
  version: string | null;
  askedBy: string;
  askedById: number | null;
  /** ISO 8601. */
  askedAt: string;
  answer: string | null;
  endedBy: string | null;
  endedAt: string | null;
}

/** The columns by the names of `Review`, for `select`. */
export const REVIEW_COLUMNS = {
  id: 'id',
  uid: 'uid',
  documentId: 'document_id',
  locale: 'locale',
  state: 'state',
  note: 'note',
  version: 'version',
  askedBy: 'asked_by',
  askedById: 'asked_by_id',
  askedAt: 'asked_at',
  answer: 'answer',
  endedBy: 'ended_by',
  endedAt: 'ended_at',
};

/** Drafts that were sent to be read by somebody else, and what became of them. */
export function registerReviewTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::review',
    singularName: 'entente_review',
    tableName: REVIEWS,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      state: { type: 'string' },
      note: { type: 'text' },
      version: { type: 'text' },
      askedBy: { type: 'string' },
      askedById: { type: 'integer' },
      askedAt: { type: 'string' },
      answer: { type: 'text' },
      endedBy: { type: 'string' },
      endedAt: { type: 'string' },
    },
    indexes: [
      { name: 'entente_reviews_state', columns: ['state', 'id'] },
      { name: 'entente_reviews_entry', columns: ['document_id', 'locale', 'id'] },
    ],
  });
}
