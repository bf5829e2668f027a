import type { Address } from '@entente/model/address';
import type { EntryType, FixedPageName, ListType } from '@entente/model/segments';
import { getAgreement, listAgreements } from '../content/agreement/agreement.server';
import { getRegistryBy } from '../content/agreement/registryBy.server';
import { getRegistryOn } from '../content/agreement/registryOn.server';
import { getArticle, listArticles } from '../content/article/article.server';
import { getDelegation, listDelegations } from '../content/delegation/delegation.server';
import { getDomain, listDomains } from '../content/domain/domain.server';
import { getEmbedBuilder } from '../content/embedBuilder/embedBuilder.server';
import { getHome } from '../content/home/home.server';
import { getAccessibility, getLegalNotice, getPrivacy } from '../content/legal/legal.server';
import { getMap } from '../content/map/map.server';
import { getOpenData } from '../content/openData/openData.server';
import { getPage } from '../content/page/page.server';
import { getPartner, listPartners } from '../content/partner/partner.server';
import { getPress } from '../content/press/press.server';
import { getSearchHome } from '../content/search/search.server';
import { getSpeaker, listSpeakers } from '../content/speaker/speaker.server';
import type { PageFrame } from '../layout/pageData';
import { pageNameOf, type PageName } from './pageName';
import type { PropsOf, View } from './pageViews';

type AddressOf<Name extends PageName> = Name extends EntryType
  ? Extract<Address, { kind: 'entry' }>
  : Name extends `${ListType}List`
    ? Extract<Address, { kind: 'list' }>
    : Name extends FixedPageName
      ? Extract<Address, { kind: 'fixed' }>
      : Name extends 'registryOn'
        ? Extract<Address, { kind: 'agreements-on' }>
        : Name extends 'registryBy'
          ? Extract<Address, { kind: 'agreements-by' }>
          : Extract<Address, { kind: 'home' }>;

type PageLoaders = {
  [Name in PageName]: (address: AddressOf<Name>) => Promise<PropsOf<Name> | null>;
};

/** How each kind of page is read from the CMS, with one query; null when there is no such page. */
const pageLoaders: PageLoaders = {
  home: ({ locale }) => getHome(locale),
  article: ({ slug, locale }) => getArticle(slug, locale),
  articleList: ({ locale, page }) => listArticles(locale, page),
  agreement: ({ slug, locale }) => getAgreement(slug, locale),
  agreementList: ({ locale, page }) => listAgreements(locale, page),
  registryOn: ({ date, locale }) => getRegistryOn(date, locale),
  registryBy: ({ by, value, locale }) => getRegistryBy(by, value, locale),
  delegation: ({ slug, locale }) => getDelegation(slug, locale),
  delegationList: ({ locale, page }) => listDelegations(locale, page),
  speaker: ({ slug, locale }) => getSpeaker(slug, locale),
  speakerList: ({ locale, page }) => listSpeakers(locale, page),
  domain: ({ slug, locale }) => getDomain(slug, locale),
  domainList: ({ locale, page }) => listDomains(locale, page),
  partner: ({ slug, locale }) => getPartner(slug, locale),
  partnerList: ({ locale, page }) => listPartners(locale, page),
  page: ({ slug, locale }) => getPage(slug, locale),
  map: ({ locale }) => getMap(locale),
  search: ({ locale }) => getSearchHome(locale),
  press: ({ locale }) => getPress(locale),
  'open-data': ({ locale }) => getOpenData(locale),
  'embed-builder': ({ locale }) => getEmbedBuilder(locale),
  'legal-notice': ({ locale }) => getLegalNotice(locale),
  privacy: ({ locale }) => getPrivacy(locale),
  accessibility: ({ locale }) => getAccessibility(locale),
};

/**
 * What an address shows; null when the CMS has nothing there, or when the address is no page's.
 * @throws what `queryCms` throws
 */
export async function loadView(address: Address): Promise<View | null> {
  const name = pageNameOf(address);
  if (name === null) return null;
  // `pageNameOf` gives each address the name whose loader takes it.
  const load = pageLoaders[name] as (address: Address) => Promise<PageFrame | null>;
  const props = await load(address);
  return props && ({ name, props } as View);
}
