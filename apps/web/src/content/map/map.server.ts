import { commonFrame, messagesOf } from '../../layout/frame.server';
import { formatPlaces } from '../../i18n/formatPlaces';
import { queryCms } from '../../engine/cms/cms.server';
import { readWhole } from '../../engine/cms/readWhole';
import { byTitle } from '../shared/alphabetical';
import { comparePlaces } from '../shared/comparePlaces';
import { cityDay } from '@entente/model/cityDay';
import { MapPageDocument, type MapPageQuery } from './map.generated';
import type { MapPageProps } from './MapPage';
import { zoomScriptIntegrity } from './zoomScript.server';

/** @returns never null: the map exists in every configured language, even empty. */
export async function getMap(locale: string): Promise<MapPageProps | null> {
  const pages = new Map<number, Promise<MapPageQuery>>();
  const read = (page: number) => {
    const asked = pages.get(page) ?? queryCms(MapPageDocument, { locale, page });
    pages.set(page, asked);
    return asked;
  };
  const first = await read(1);
  const { site } = first;
  const partners = await readWhole(
    first.partners_connection,
    async (page) => (await read(page)).partners_connection,
  );
  const agreements = await readWhole(
    first.agreements_connection,
    async (page) => (await read(page)).agreements_connection,
  );
  const { map, chrome } = messagesOf(locale);
  const owner = site?.owner ?? null;
  const described = {
    site,
    locale,
    title: map.title,
    crumb: map.title,
    description: formatPlaces(locale, map.description, {
      city: owner?.city ?? site?.name ?? chrome.siteName,
    }),
  };
  return {
    ...commonFrame(described, null, (code) => ({ kind: 'fixed', name: 'map', locale: code })),
    owner,
    partners: partners.sort(comparePlaces(locale)),
    agreements: byTitle(agreements, locale),
    today: cityDay(),
    zoom: zoomScriptIntegrity(locale),
  };
}
