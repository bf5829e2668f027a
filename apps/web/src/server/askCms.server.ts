import type { z } from 'zod';
import { env } from '../env';
import { asCmsError } from './cmsFailure';
import { CmsContractError, CmsUnavailableError } from './errors';
import { visitorTimeoutMs } from './rendering.server';
import { signedHeaders } from './signedCall.server';

/**
 * Asks the CMS by a signed call, like all of the site's own: a POST when there is a body.
 * @param address path and query
 * @throws CmsUnavailableError or CmsContractError; never a part of an answer
 */
export async function askCms<Schema extends z.ZodType>(
  address: string,
  schema: Schema,
  body?: string,
): Promise<z.infer<Schema>> {
  const name = address.split('?')[0];
  try {
    const response = await fetch(env().cmsUrl + address, {
      method: body === undefined ? 'GET' : 'POST',
      body: body ?? null,
      headers: signedHeaders(body ?? address),
      redirect: 'error',
      signal: AbortSignal.timeout(visitorTimeoutMs),
    });
    if (!response.ok) throw new CmsUnavailableError(`${name} answered ${response.status}`);
    const answer = schema.safeParse(await response.json());
    if (!answer.success)
      throw new CmsContractError(`${name} answered something else`, { cause: answer.error });
    return answer.data;
  } catch (error) {
    throw asCmsError(error, visitorTimeoutMs);
  }
}

/** Asks the CMS's search. @throws what `askCms` throws */
export const askSearch = <Schema extends z.ZodType>(query: URLSearchParams, schema: Schema) =>
  askCms(`/entente/search?${query}`, schema);
