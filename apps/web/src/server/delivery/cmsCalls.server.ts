import { z } from 'zod';
import { env } from '../../env';
import { catchUpSchema, type CatchUp } from '../change';
import { CmsContractError, CmsUnavailableError, ConfigError } from '../errors';
import { signedHeaders } from '../signedCall.server';
import { addressListSchema, type AddressList } from './addressBook';
import type { LiveReport } from './liveReports';

const timeoutMs = 5_000;
const mostRevisions = 200;

/**
 * What the CMS committed after a revision.
 * @throws CmsUnavailableError, CmsContractError, ConfigError
 */
export async function askChanges(since: number): Promise<CatchUp> {
  return ask(`/entente/changes?since=${since}&limit=${mostRevisions}`, catchUpSchema);
}

/** Where the addresses that are no pages lead. @throws like `askChanges` */
export async function askAddresses(): Promise<AddressList> {
  return ask('/entente/addresses', addressListSchema);
}

/** @throws like `askChanges` */
export async function tellLive(report: LiveReport): Promise<void> {
  const body = JSON.stringify(report);
  await call('/entente/live', body, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

async function ask<Schema extends z.ZodType>(
  address: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const response = await call(address, address, {});
  const answer = schema.safeParse(await response.json().catch(() => null));
  if (!answer.success) {
    throw new CmsContractError(`The CMS answered ${address} with something else`, {
      cause: answer.error,
    });
  }
  return answer.data;
}

/** @param signed the body, or the address of a call without one */
async function call(address: string, signed: string, init: RequestInit): Promise<Response> {
  const response = await fetch(env().cmsUrl + address, {
    ...init,
    headers: { ...init.headers, ...signedHeaders(signed) },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause: unknown) => {
    throw new CmsUnavailableError('The CMS does not answer the calls of the site', { cause });
  });
  if (response.status === 401) {
    throw new ConfigError(
      'The CMS refuses the calls of the site: both need the same ENTENTE_SECRET, and clocks less than five minutes apart',
    );
  }
  if (!response.ok) {
    throw new CmsUnavailableError(`The CMS answered ${address} with status ${response.status}`);
  }
  return response;
}
