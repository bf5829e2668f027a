import type { SearchResponse } from '@entente/protocol/search';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import type { PageFrame } from '../../layout/pageData';
import { format, plural } from '../../i18n/format';
import { queryCms } from '../../engine/cms/cms.server';
import { askSearch } from './askSearch.server';
import { SearchHomeDocument } from './search.generated';
import type { SearchPageProps } from './SearchPage';
import { writeSearch, type SearchParams } from './searchParams';
import { suggestScriptIntegrity } from './suggestScript.server';

type Site = Parameters<typeof commonFrame>[0]['site'];

function searchFrame(site: Site, locale: string, title: string, robots?: string): PageFrame {
  const { search } = messagesOf(locale);
  return commonFrame(
    {
      site,
      locale,
      title,
      crumb: search.title,
      description: search.lead,
      ...(robots ? { robots } : {}),
    },
    null,
    (code) => ({ kind: 'fixed', name: 'search', locale: code }),
  );
}

/** The page to search from: kept like any page, so it is there while the CMS is away. */
export async function getSearchHome(locale: string): Promise<SearchPageProps | null> {
  const { site } = await queryCms(SearchHomeDocument, { locale });
  if (!site) return null;
  const frame = searchFrame(site, locale, messagesOf(locale).search.title);
  return { ...frame, asked: null, answer: null, suggest: suggestScriptIntegrity(locale) };
}

function titleOf(asked: SearchParams, answer: SearchResponse | null, locale: string): string {
  const { search } = messagesOf(locale);
  if (!answer) return search.unavailableTitle;
  if (asked.q === '') return search.title;
  const count = answer.total === 0 ? search.none : plural(locale, search.results, answer.total);
  return format(search.headTitle, { count, query: asked.q });
}

/**
 * What a search finds, read for each request. Its frame comes from memory: one question to the CMS.
 * @param site the settings as last rendered
 */
export async function getSearch(
  asked: SearchParams,
  locale: string,
  site: Site,
): Promise<SearchPageProps> {
  const answer = await askSearch(asked, locale);
  const frame = searchFrame(site, locale, titleOf(asked, answer, locale), 'noindex');
  const languages = frame.chrome.languages.map((language) => ({
    ...language,
    path: asked.q ? `${language.path}?${writeSearch(asked.q, {})}` : language.path,
  }));
  return {
    chrome: { ...frame.chrome, languages },
    head: { ...frame.head, alternates: [] },
    asked,
    answer,
    suggest: suggestScriptIntegrity(locale),
  };
}
