import { commonFrame, messagesOf } from '../../chrome/frame.server';
import { format } from '../../i18n/format';
import { queryCms } from '../../server/cms.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { MapPageDocument } from './map.generated';
import type { MapPageProps } from './MapPage';
import { zoomScriptIntegrity } from './zoomScript.server';

/** @returns never null: the map exists in every configured language, even empty. */
export async function getMap(locale: string): Promise<MapPageProps | null> {
  const data = await queryCms(MapPageDocument, { locale });
  const { site } = data;
  const { map, chrome } = messagesOf(locale);
  const owner = site?.owner ?? null;
  const described = {
    site,
    locale,
    title: map.title,
    crumb: map.title,
    description: format(map.description, { city: owner?.city ?? site?.name ?? chrome.siteName }),
  };
  return {
    ...commonFrame(described, null, (code) => ({ kind: 'fixed', name: 'map', locale: code })),
    owner,
    partners: data.partners_connection?.nodes ?? [],
    total: data.partners_connection?.pageInfo.total ?? 0,
    agreements: present(data.agreements),
    today: cityDay(),
    zoom: zoomScriptIntegrity(locale),
  };
}
