import { maxSuggestions, minSuggestionCharacters } from '@entente/protocol/limits';
import type { Quoted } from '@entente/protocol/search';
import { siteLinks } from '../../engine/platform/locales.server';
import { messagesOf } from '../../layout/frame.server';
import { askSearch } from './askSearch.server';
import { readSearch } from './searchParams';

/** A page to go to, as the field suggests it. */
export interface Suggestion {
  title: Quoted;
  /** What it is: "Accord". */
  about: string;
  path: string;
}

/** The pages that come first for what was typed so far; none while the CMS does not answer. */
export async function getSuggestions(typed: string, locale: string): Promise<Suggestion[]> {
  const params = readSearch(new URLSearchParams({ q: typed }));
  if (params.q.length < minSuggestionCharacters) return [];
  const { types } = messagesOf(locale).search;
  const answer = await askSearch(params, locale);
  return (answer?.hits ?? []).slice(0, maxSuggestions).flatMap(({ type, slug, title }) => {
    const path = siteLinks().find({ kind: 'entry', type, slug, locale });
    return path === null ? [] : [{ title, about: types[type], path }];
  });
}
