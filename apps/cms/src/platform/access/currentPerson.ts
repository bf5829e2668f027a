import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersName } from '../messages/readersName';

export interface Person {
  /** Number of the administrator. */
  id: number;
  /** A name to be read. */
  name: string;
}

/**
 * In whose name something is done: who is signed in, or who made the schedule that is carried out;
 * null for the work of the system, such as the demonstration's.
 */
export function currentPerson(strapi: Core.Strapi): Person | null {
  const user: unknown = strapi.requestContext.get()?.state?.user;
  const { id } = (user ?? {}) as { id?: unknown };
  return typeof id === 'number' ? { id, name: readersName(strapi) } : null;
}

/** @throws ForbiddenError (403) where nobody is signed in */
export function requirePerson(strapi: Core.Strapi): Person {
  const person = currentPerson(strapi);
  if (!person) throw new errors.ForbiddenError();
  return person;
}
