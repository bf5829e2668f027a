import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { SearchResponse } from '@entente/protocol/search';
import { isFacetName } from '@entente/protocol/facets';
import { maxSearchCharacters } from '@entente/protocol/limits';
import type { SearchParams } from './searchParams';
import styles from './SearchPage.module.css';

/** Everything in which the answer is not quite what was asked for. */
export function SearchNotices({ asked, answer }: { asked: SearchParams; answer: SearchResponse }) {
  const { messages } = useSite();
  const words = messages.search;
  const names: Readonly<Record<string, string>> = words.facets;
  const unknown = [...new Set([...asked.unknown, ...answer.unknown])];
  const shown = unknown.map((name) => (isFacetName(name) ? (names[name] ?? name) : name));
  const found = answer.total > 0;
  const notices = [
    ...(found ? answer.corrections.map((correction) => format(words.correctedTo, correction)) : []),
    ...(answer.match === 'any' && found ? [words.any] : []),
    ...(asked.isShortened ? [format(words.shortened, { count: maxSearchCharacters })] : []),
    ...(asked.isRepeated ? [words.repeated] : []),
    ...(shown.length > 0 ? [format(words.unknown, { names: shown.join(', ') })] : []),
  ];
  return notices.map((notice) => (
    <p key={notice} className={styles.notice}>
      {notice}
    </p>
  ));
}
