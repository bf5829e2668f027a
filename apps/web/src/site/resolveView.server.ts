import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { Address } from '@entente/model/links';
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
import { builtFixedPages, type BuiltFixedPage } from './builtPages';
import type { View } from './View';

type Entry = Extract<Address, { kind: 'entry' }>;
type List = Extract<Address, { kind: 'list' }>;

/**
 * What an address shows, read from the CMS with one query; null when the CMS has nothing there,
 * or when the address is kept for something this version does not have.
 * @throws what `queryCms` throws
 */
export async function resolveView(address: Address): Promise<View | null> {
  switch (address.kind) {
    case 'home':
      return view('home', await getHome(address.locale));
    case 'entry':
      return resolveEntry(address);
    case 'list':
      return resolveList(address);
    case 'agreements-on':
      return view('registryOn', await getRegistryOn(address.date, address.locale));
    case 'agreements-by':
      return view('registryBy', await getRegistryBy(address.by, address.value, address.locale));
    case 'fixed': {
      const name = builtFixedPages.find((built) => built === address.name);
      return name ? resolveFixed(name, address.locale) : null;
    }
    default:
      return null;
  }
}

async function resolveEntry({ type, slug, locale }: Entry): Promise<View | null> {
  switch (type) {
    case 'article':
      return view('article', await getArticle(slug, locale));
    case 'agreement':
      return view('agreement', await getAgreement(slug, locale));
    case 'delegation':
      return view('delegation', await getDelegation(slug, locale));
    case 'speaker':
      return view('speaker', await getSpeaker(slug, locale));
    case 'domain':
      return view('domain', await getDomain(slug, locale));
    case 'partner':
      return view('partner', await getPartner(slug, locale));
    case 'page':
      return view('page', await getPage(slug, locale));
    default:
      return assertUnreachable(type);
  }
}

async function resolveList({ type, locale, page }: List): Promise<View | null> {
  switch (type) {
    case 'article':
      return view('articleList', await listArticles(locale, page));
    case 'agreement':
      return view('agreementList', await listAgreements(locale, page));
    case 'delegation':
      return view('delegationList', await listDelegations(locale, page));
    case 'speaker':
      return view('speakerList', await listSpeakers(locale, page));
    case 'domain':
      return view('domainList', await listDomains(locale, page));
    case 'partner':
      return view('partnerList', await listPartners(locale, page));
    default:
      return assertUnreachable(type);
  }
}

async function resolveFixed(name: BuiltFixedPage, locale: string): Promise<View | null> {
  switch (name) {
    case 'map':
      return view('map', await getMap(locale));
    case 'search':
      return view('search', await getSearchHome(locale));
    case 'press':
      return view('press', await getPress(locale));
    case 'open-data':
      return view('openData', await getOpenData(locale));
    case 'embed-builder':
      return view('embedBuilder', await getEmbedBuilder(locale));
    case 'legal-notice':
      return view('legalNotice', await getLegalNotice(locale));
    case 'privacy':
      return view('privacy', await getPrivacy(locale));
    case 'accessibility':
      return view('accessibility', await getAccessibility(locale));
    default:
      return assertUnreachable(name);
  }
}

type PropsOf<Name extends View['name']> = Extract<View, { name: Name }>['props'];

/** @returns null for props null: the CMS has no such page. */
function view<Name extends View['name']>(name: Name, props: PropsOf<Name> | null): View | null {
  return props === null ? null : ({ name, props } as View);
}
