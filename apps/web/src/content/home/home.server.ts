import { commonFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { readWhole } from '../../engine/cms/readWhole';
import { describe } from '../shared/describe';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { lastsFrom } from '@entente/model/visitInterval';
import { comingVisits } from './comingVisits';
import { HomeAgreementsDocument, HomeDocument } from './home.generated';
import type { HomePageProps } from './homePageProps';

/** What the query asks visits by. */
export function visitBounds(on: string) {
  const { day, month, year } = lastsFrom(on);
  return { today: day, month, year };
}

/** @returns never null: the home page exists in every configured language. */
export async function getHome(locale: string): Promise<HomePageProps | null> {
  const on = cityDay();
  const data = await queryCms(HomeDocument, {
    locale,
    ...visitBounds(on),
  });
  const { site } = data;
  const agreements = await readWhole(
    data.agreements_connection,
    async (page) =>
      (await queryCms(HomeAgreementsDocument, { locale, page })).agreements_connection,
  );
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
    agreements,
    next: comingVisits(present(data.next), on),
    last: present(data.last),
    domains: data.domains_connection?.nodes ?? [],
    totals: {
      agreement: data.agreements_connection?.pageInfo.total ?? 0,
      partner: data.partners_connection?.pageInfo.total ?? 0,
      delegation: data.delegations_connection?.pageInfo.total ?? 0,
      article: data.articles_connection?.pageInfo.total ?? 0,
      domain: data.domains_connection?.pageInfo.total ?? 0,
    },
    today: on,
  };
}
