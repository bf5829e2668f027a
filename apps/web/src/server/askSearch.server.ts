import type { z } from 'zod';
import { env } from '../env';
import { asCmsError } from './cmsFailure';
import { CmsContractError, CmsUnavailableError } from './errors';
import { visitorTimeoutMs } from './rendering.server';
import { signedHeaders } from './signedCall.server';

/**
 * Asks the CMS's search: a signed call, like all of the site's own.
 * @param query of the call, without '?'
 * @throws CmsUnavailableError or CmsContractError; never a part of an answer
 */
export async function askSearch<Schema extends z.ZodType>(
  query: URLSearchParams,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const address = `/entente/search?${query}`;
  try {
    const response = await fetch(env().cmsUrl + address, {
      headers: signedHeaders(address),
      redirect: 'error',
      signal: AbortSignal.timeout(visitorTimeoutMs),
    });
    if (!response.ok) throw new CmsUnavailableError(`The search answered ${response.status}`);
    const answer = schema.safeParse(await response.json());
    if (!answer.success)
      throw new CmsContractError('The search answered something else', { cause: answer.error });
    return answer.data;
  } catch (error) {
    throw asCmsError(error, visitorTimeoutMs);
  }
}
