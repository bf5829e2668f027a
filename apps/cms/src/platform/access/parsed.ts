import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * What a request of the admin gives, as its schema has it.
 * @throws ValidationError (400) for anything else
 */
export function parsed<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const { data, error } = schema.safeParse(given);
  if (error) throw new errors.ValidationError(error.message);
  return data as Value;
}
