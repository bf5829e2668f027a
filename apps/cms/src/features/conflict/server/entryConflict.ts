import { errors } from '@strapi/utils';
import type { FieldDifference } from '../../../pipeline/entry/difference';

/** What somebody else wrote in an entry after a form was filled from it. */
export interface Conflict {
  /** The version that the other person made. */
  version: number;
  /** Their names; empty where nobody was signed in. */
  by: string;
  /** Whether it was the same person, in another window. */
  isOwn: boolean;
  /** When they wrote last; ISO 8601. */
  at: string;
  /** Where the two say different things: from their words to the form's. */
  fields: FieldDifference[];
  /** What they changed besides, which the form would leave as they wrote it; labels. */
  others: string[];
}

/** A form was filled from a version of the entry that somebody has changed since. */
export class EntryConflictError extends errors.ApplicationError {
  constructor(
    message: string,
    readonly conflict: Conflict,
  ) {
    super(message, { conflict });
  }
}
