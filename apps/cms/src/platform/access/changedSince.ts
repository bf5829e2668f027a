import { errors } from '@strapi/utils';

/** What somebody read has been changed since: status 409. What they asked is not done. */
export class ChangedSinceError extends errors.ApplicationError {}

/** As Strapi tells an error. */
export const changedSinceAnswer = ({ message }: ChangedSinceError) => ({
  data: null,
  error: { status: 409, name: 'ChangedSinceError', message, details: {} },
});
