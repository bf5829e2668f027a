import type { Address } from '@entente/model/address';
import { cityDay } from '@entente/model/cityDay';
import { queryCms } from '../../engine/cms/cms.server';
import { siteLocales } from '../../engine/platform/locales.server';
import { addressesFrame, messagesOf } from '../../layout/frame.server';
import { present } from '../shared/present';
import { inOrderOf } from '../shared/sortedList.server';
import { ComparedAgreementsDocument } from './compare.generated';
import type { ComparePageProps } from './ComparePage';
import { inQuery } from './registrySelected.server';
import { noId } from './selection';

/** Side by side more can't be read. */
const most = 5;

/** As the CMS makes them. */
const documentId = /^[a-z0-9]{1,64}$/;

export interface AskedIds {
  ids: string[];
  /** More were asked for than can be compared. */
  isCut: boolean;
}

/** The agreements that an address asks for, each once; what is no identifier is left out. */
export function readIds(query: URLSearchParams): AskedIds {
  const asked = [...new Set(query.getAll('id'))].filter((id) => documentId.test(id));
  return { ids: asked.slice(0, most), isCut: asked.length > most };
}

/** 'id=a&id=b', the same however it was asked, so that a cache keeps it once. */
export function idsQuery({ ids }: Pick<AskedIds, 'ids'>): string {
  const asked = ids.length > 0 ? ids : [noId];
  return new URLSearchParams(asked.map((id) => ['id', id])).toString();
}

/** Two to five agreements side by side; with fewer the page says how to choose them. */
export async function getCompared(
  { ids, isCut }: AskedIds,
  locale: string,
): Promise<ComparePageProps> {
  const { site, agreements } = await queryCms(ComparedAgreementsDocument, { locale, ids });
  const { title } = messagesOf(locale).registry.compared;
  const found = inOrderOf(ids, agreements);
  const isIn = (code: string) =>
    code === locale ||
    found.some(({ localizations }) => present(localizations).some((one) => one.locale === code));
  const addresses = new Map<string, Address>(
    siteLocales()
      .files.filter(({ code }) => found.length === 0 || isIn(code))
      .map(({ code }) => [code, { kind: 'agreements-compared', locale: code }]),
  );
  const frame = addressesFrame(
    { site, locale, title, crumb: title, description: title, robots: 'noindex' },
    'agreement',
    addresses,
    (code) => ({ kind: 'agreements-compared', locale: code }),
  );
  return { ...inQuery(frame, () => idsQuery({ ids })), agreements: found, isCut, today: cityDay() };
}
