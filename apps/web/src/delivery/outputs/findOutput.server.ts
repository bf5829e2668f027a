import type { Address } from '@entente/model/address';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { refreshForVisitor } from '../../engine/render/refreshForVisitor.server';
import { cachedOutput, type CachedOutput } from '../../engine/store/outputStore.server';
import { CmsUnavailableError } from '../../errors';
import { pageOf } from './pageOutputs.server';
import { unitOf } from './produce.server';

/**
 * An output with questions of its own, written now when it isn't there yet; null for none.
 * @throws CmsUnavailableError when it can't be written
 */
export async function unitOutput(address: Address): Promise<CachedOutput | null> {
  const unit = unitOf(address);
  if (!unit) return null;
  const path = siteLinks().build(address);
  const cached = await cachedOutput(path);
  if (cached) return cached;
  await refreshForVisitor(unit);
  const written = await cachedOutput(path);
  if (!written) throw new CmsUnavailableError(`${unit} could not be written`);
  return written;
}

/** What a page gave; only while there is that page. */
export async function pageOutput(address: Address): Promise<CachedOutput | null> {
  const page = pageOf(address);
  const path = page && siteLinks().build(page);
  if (!path || !pageIndex().shown(path)) return null;
  const cached = await cachedOutput(siteLinks().build(address));
  if (cached) return cached;
  // The page was rendered by a version that gave nothing, or its outputs were lost.
  await refreshForVisitor(path);
  return cachedOutput(siteLinks().build(address));
}
