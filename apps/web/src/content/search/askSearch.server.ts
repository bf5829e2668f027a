import { cmsCalls } from '@entente/protocol/calls';
import type { SearchResponse } from '@entente/protocol/search';
import { callCms } from '../../engine/cms/callCms.server';
import { visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { log } from '../../engine/platform/log.server';
import { ConfigError, isCmsFailure } from '../../errors';
import { searchRequest, type SearchParams } from './searchParams';

/** The CMS's answer; null while it has none, or none for us. */
export async function askSearch(
  params: SearchParams,
  locale: string,
): Promise<SearchResponse | null> {
  try {
    return await callCms(cmsCalls.search, searchRequest(params, locale), visitorTimeoutMs);
  } catch (error) {
    if (!isCmsFailure(error) && !(error instanceof ConfigError)) throw error;
    log.warn('a search was not answered', error);
    return null;
  }
}
