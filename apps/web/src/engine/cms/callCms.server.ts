import { decodeResponse, type Call, type RequestOf, type ResponseOf } from '@entente/protocol/call';
import { signedRequest } from '@entente/protocol/signedRequest';
import { env } from '../../env';
import { CmsContractError, CmsUnavailableError, ConfigError } from '../../errors';
import { noteCmsClock } from '../platform/clock.server';
import { toCmsError } from './toCmsError';

const ownTimeoutMs = 5_000;

/**
 * Asks the CMS, or tells it something, by a signed call.
 * @param timeoutMs less where a visitor waits
 * @throws CmsUnavailableError, CmsContractError or ConfigError; never a part of an answer
 */
export async function callCms<One extends Call>(
  call: One,
  request: RequestOf<One>,
  timeoutMs = ownTimeoutMs,
): Promise<ResponseOf<One>> {
  const { secret, cmsUrl } = env();
  const { address, init } = signedRequest(secret, call, request);
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(cmsUrl + address, { ...init, signal });
    // Also of a refusal: a clock that is wrong is why.
    noteCmsClock(response.headers.get('date'));
    if (response.status === 401) throw refused();
    if (!response.ok) {
      throw new CmsUnavailableError(`The CMS answered ${call.path} with status ${response.status}`);
    }
    const answer = decodeResponse(call, await response.text());
    if (answer.success) return answer.data;
    throw new CmsContractError(`The CMS answered ${call.path} with something else`, {
      cause: answer.error,
    });
  } catch (error) {
    throw toCmsError(error, timeoutMs);
  }
}

const refused = () =>
  new ConfigError(
    'The CMS refuses the calls of the site: both need the same ENTENTE_SECRET, and clocks less than five minutes apart',
  );
