import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { Address } from '@entente/model/links';
import { getAgreement, listAgreements } from '../content/agreement/agreement.server';
import { getRegistryOn } from '../content/agreement/registryOn.server';
import { getArticle, listArticles } from '../content/article/article.server';
import type { View } from './View';

type Entry = Extract<Address, { kind: 'entry' }>;
type List = Extract<Address, { kind: 'list' }>;

/**
 * What an address shows, read from the CMS with one query; null when the CMS has nothing there.
 * @throws what `queryCms` throws
 */
export async function resolveView(address: Address): Promise<View | null> {
  switch (address.kind) {
    case 'entry':
      return resolveEntry(address);
    case 'list':
      return resolveList(address);
    case 'agreements-on':
      return view('registryOn', await getRegistryOn(address.date, address.locale));
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
    default:
      return null;
  }
}

async function resolveList({ type, locale, page }: List): Promise<View | null> {
  switch (type) {
    case 'article':
      return view('articleList', await listArticles(locale, page));
    case 'agreement':
      return view('agreementList', await listAgreements(locale, page));
    default:
      return null;
  }
}

type PropsOf<Name extends View['name']> = Extract<View, { name: Name }>['props'];

/** @returns null for props null: the CMS has no such page. */
function view<Name extends View['name']>(name: Name, props: PropsOf<Name> | null): View | null {
  return props === null ? null : ({ name, props } as View);
}
