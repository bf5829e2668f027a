import { commonFrame, messagesOf } from '../../chrome/frame.server';
import type { PageFrame } from '../../chrome/pageData';
import { format, plural } from '../../i18n/format';
import { askSearch } from '../../server/askCms.server';
import { queryCms } from '../../server/cms.server';
import { CmsContractError, CmsUnavailableError } from '../../server/errors';
import { log } from '../../server/log.server';
import { SearchHomeDocument } from './search.generated';
import { searchAnswerSchema, type SearchAnswer } from './searchAnswer';
import type { SearchPageProps } from './SearchPage';
import { writeSearch, type AskedSearch } from './searchParams';
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

/** The CMS's answer; null while it has none. */
async function answerOf(asked: AskedSearch, locale: string): Promise<SearchAnswer | null> {
  const query = new URLSearchParams(writeSearch(asked.q, asked.facets, asked.page));
  query.set('locale', locale);
  try {
    return await askSearch(query, searchAnswerSchema);
  } catch (error) {
    if (!(error instanceof CmsUnavailableError) && !(error instanceof CmsContractError))
      throw error;
    log.warn('a search was not answered', error);
    return null;
  }
}

function titleOf(asked: AskedSearch, answer: SearchAnswer | null, locale: string): string {
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
  asked: AskedSearch,
  locale: string,
  site: Site,
): Promise<SearchPageProps> {
  const answer = await answerOf(asked, locale);
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
