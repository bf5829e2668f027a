import { messagesOf } from '../../chrome/frame.server';
import { askSearch } from '../../server/askCms.server';
import { CmsContractError, CmsUnavailableError } from '../../server/errors';
import { siteLinks } from '../../server/locales.server';
import { searchAnswerSchema, type Quoted } from './searchAnswer';
import { readSearch, writeSearch } from './searchParams';

/** A page to go to, as the field suggests it. */
export interface Suggestion {
  title: Quoted;
  /** What it is: "Accord". */
  about: string;
  path: string;
}

const most = 6;
const leastLetters = 2;

/** The pages that come first for what was typed so far; none while the CMS does not answer. */
export async function getSuggestions(typed: string, locale: string): Promise<Suggestion[]> {
  const { q } = readSearch(new URLSearchParams({ q: typed }));
  if (q.length < leastLetters) return [];
  const query = new URLSearchParams(writeSearch(q, {}));
  query.set('locale', locale);
  const { types } = messagesOf(locale).search;
  try {
    const { hits } = await askSearch(query, searchAnswerSchema);
    return hits.slice(0, most).map(({ type, slug, title }) => ({
      title,
      about: types[type],
      path: siteLinks().build({ kind: 'entry', type, slug, locale }),
    }));
  } catch (error) {
    if (error instanceof CmsUnavailableError || error instanceof CmsContractError) return [];
    throw error;
  }
}
