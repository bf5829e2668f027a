import { dataSets, feedFormats } from '@entente/model/addressNames';
import type { Address } from '@entente/model/address';
import { setRevalidate, type Revalidate } from '../../engine/render/refreshEngine.server';
import { assertCmsPlausible, isGuardActive } from '../../engine/guard/contentLossGuard.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { producerOf } from '../../engine/store/outputAddress';
import { cacheOutput } from '../../engine/store/outputStore.server';
import { addressBook } from '../../engine/redirects/addressBook.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { losesContent } from '../../engine/guard/detectContentLoss';
import { recordDependencies } from '../../engine/follow/recordDependencies.server';
import type { ReadSet } from '../../engine/cms/reads';
import { recordRenderStart } from '../../engine/render/renderClock.server';
import { recordReads, refreshTimeoutMs } from '../../engine/cms/readContext.server';
import { getCalendar } from './calendars/calendars.server';
import { getSiteFacts } from './openData/siteFacts.server';
import { writeDataSet } from './openData/writeDataSet.server';
import type { Feed } from './feeds/feed';
import { writeFeed } from './feeds/feedFormats';
import { feedMediaTypes, feedTypes } from '../../content/shared/feedTypes';
import { getEmbedSettings } from '../embeds/embedSettings.server';
import { cacheJson } from '../../engine/store/cachedJson.server';
import { getListFeed } from './feeds/listFeed.server';
import { env } from '../../env';

export const calendarType = 'text/calendar; charset=utf-8; component=VEVENT';

/**
 * The one path that stands for everything written together: the three formats of a feed, the two
 * of a data set. Null for what isn't written from questions of its own.
 */
export function unitOf(address: Address): string | null {
  const links = siteLinks();
  switch (address.kind) {
    case 'list-feed':
      return feedTypes.some((type) => type === address.type)
        ? links.build({ ...address, format: 'rss' })
        : null;
    case 'data':
      return links.build({ ...address, format: 'csv' });
    case 'list-calendar':
      return links.build(address);
    case 'machine':
      return address.name === 'data-catalog' || address.name === 'embed-settings'
        ? links.build(address)
        : null;
    default:
      return null;
  }
}

/** Every unit there is, to be written before the site says it is ready; data sets last. */
export function outputUnits(): string[] {
  const addresses: Address[] = [
    { kind: 'machine', name: 'data-catalog' },
    { kind: 'machine', name: 'embed-settings' },
    ...siteLocales().files.flatMap(({ code: locale }): Address[] => [
      ...feedTypes.map((type) => ({ kind: 'list-feed', type, locale, format: 'rss' }) as const),
      { kind: 'list-calendar', locale },
    ]),
    ...dataSets.map((dataSet) => ({ kind: 'data', dataSet, format: 'csv' }) as const),
  ];
  return addresses.flatMap((address) => unitOf(address) ?? []);
}

/** Lets whoever renders pages again write outputs again too. */
export function setRenderers(revalidate: Revalidate): void {
  setRevalidate((path) => {
    const address = siteLinks().parse(path);
    return address && producerOf(address) !== 'page' ? produce(path, address) : revalidate(path);
  });
}

/** What was written anew and is not shown yet. */
interface Written {
  reads: ReadSet;
  keep(): Promise<void>;
}

/** Writes a unit again and notes what it read. @throws what `queryCms` throws: it stays as it was */
async function produce(path: string, address: Address): Promise<void> {
  recordRenderStart(path);
  const renderedAt = Date.now();
  const startedAt = performance.now();
  if (isGuardActive()) await assertCmsPlausible();
  const { reads, keep } = await write(address);
  const before = pageIndex().shown(path)?.reads.documents ?? [];
  if (losesContent(before, reads.documents, addressBook())) await assertCmsPlausible();
  await keep();
  recordDependencies({ path, reads, renderedAt }, startedAt);
}

async function write(address: Address): Promise<Written> {
  const links = siteLinks();
  switch (address.kind) {
    case 'data':
      // Too long to be held in memory: kept as it was written.
      return { reads: await writeDataSet(address.dataSet), keep: async () => undefined };
    case 'list-feed': {
      const { type, locale } = address;
      const known = feedTypes.find((one) => one === type);
      if (!known) throw new RangeError(`No feed of the type ${type}`);
      const pathOf = (format: (typeof feedFormats)[number]) =>
        links.build({ kind: 'list-feed', type, locale, format });
      return recordedOutput(
        () => getListFeed(known, locale),
        (feed) => cacheFeed(feed, pathOf),
      );
    }
    case 'list-calendar':
      return recordedOutput(
        () => getCalendar(address.locale),
        (calendar) => cacheOutput(links.build(address), calendarType, calendar),
      );
    default:
      if (address.kind === 'machine' && address.name === 'embed-settings')
        // What partners set for embeds; nobody else is answered it.
        return recordedOutput(getEmbedSettings, (settings) =>
          cacheJson(links.build(address), settings),
        );
      return recordedOutput(getSiteFacts, (facts) =>
        cacheOutput(links.build(address), 'application/json', JSON.stringify(facts)),
      );
  }
}

async function recordedOutput<Result>(
  read: () => Promise<Result>,
  keep: (result: Result) => Promise<unknown>,
): Promise<Written> {
  const { result, reads } = await recordReads(refreshTimeoutMs, read);
  return { reads, keep: async () => void (await keep(result)) };
}

/** A feed in its three formats. */
export async function cacheFeed(
  feed: Feed,
  pathOf: (format: (typeof feedFormats)[number]) => string,
): Promise<void> {
  for (const format of feedFormats) {
    const path = pathOf(format);
    const type = `${feedMediaTypes[format]}; charset=utf-8`;
    await cacheOutput(path, type, writeFeed(feed, format, env().siteUrl + path));
  }
}
