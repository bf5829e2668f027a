import { commonFrame, messagesOf } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { describe } from '../shared/describe';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { HomeDocument } from './home.generated';
import type { HomePageProps } from './HomePage';

/** @returns never null: the home page exists in every configured language. */
export async function getHome(locale: string): Promise<HomePageProps | null> {
  const on = cityDay();
  const data = await queryCms(HomeDocument, { locale, today: on });
  const { site } = data;
  const described = {
    site,
    locale,
    title: site?.name ?? messagesOf(locale).chrome.siteName,
    description: describe(site?.tagline),
  };
  return {
    ...commonFrame(described, null, (code) => ({ kind: 'home', locale: code })),
    owner: site?.owner ?? null,
    opening: present([...data.releases, ...data.stories])[0] ?? null,
    articles: data.articles_connection?.nodes ?? [],
    agreements: data.agreements_connection?.nodes ?? [],
    next: present(data.next),
    last: present(data.last),
    domains: present(data.domains),
    totals: {
      agreement: data.agreements_connection?.pageInfo.total ?? 0,
      partner: data.partners_connection?.pageInfo.total ?? 0,
      delegation: data.delegations_connection?.pageInfo.total ?? 0,
      article: data.articles_connection?.pageInfo.total ?? 0,
    },
    today: on,
  };
}
