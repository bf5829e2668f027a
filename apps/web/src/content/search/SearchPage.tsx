import { PageHeader } from '@entente/ui/PageHeader';
import { Pagination } from '@entente/ui/Pagination';
import { Stack } from '@entente/ui/Layout';
import type { PageFrame } from '../../layout/pageData';
import { SearchForm } from '../../layout/SearchForm';
import { SitePage } from '../../layout/SitePage';
import { format, formatNumber, plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { SectionLinks } from './SectionLinks';
import type { SearchResponse } from '@entente/protocol/search';
import { ChosenFacets, SearchFacets } from './SearchFacets';
import { SearchHits } from './SearchHits';
import { SearchNotices } from './SearchNotices';
import { writeSearch, type SearchParams } from './searchParams';
import { Suggest } from './Suggest';
import styles from './SearchPage.module.css';

export interface SearchPageProps extends PageFrame {
  /** Null on the page to search from. */
  asked: SearchParams | null;
  /** Null while nothing was asked, or the CMS does not answer. */
  answer: SearchResponse | null;
  /** Integrity of the script that suggests; null where the page may not run it. */
  suggest: string | null;
}

export function SearchPage({ chrome, ...props }: SearchPageProps) {
  return (
    <SitePage chrome={chrome} ownSearch>
      <Search {...props} />
    </SitePage>
  );
}

function Search({ asked, answer, suggest }: Omit<SearchPageProps, keyof PageFrame>) {
  const { messages } = useSite();
  const words = messages.search;
  const q = asked?.q ?? '';
  return (
    <Stack tight>
      <PageHeader
        title={q ? format(words.titleOf, { query: q }) : words.title}
        lead={q ? undefined : words.lead}
      >
        <Suggest integrity={suggest}>
          <SearchForm id="search-query" value={q} large />
        </Suggest>
      </PageHeader>
      {asked ? <Result asked={asked} answer={answer} /> : null}
    </Stack>
  );
}

function Result({ asked, answer }: { asked: SearchParams; answer: SearchResponse | null }) {
  const { messages } = useSite();
  const words = messages.search;
  if (!answer) return <Nothing text={words.unavailable} title={words.unavailableTitle} />;
  if (answer.problem) return <Nothing text={words[answer.problem]} />;
  const chosen = Object.keys(answer.chosen).length > 0;
  if (asked.q === '' && !chosen)
    return (
      <>
        <SearchNotices asked={asked} answer={answer} />
        <Nothing text={words.prompt} />
      </>
    );
  return (
    <div className={styles.result}>
      <Count answer={answer} />
      <ChosenFacets q={asked.q} answer={answer} />
      <SearchFacets q={asked.q} answer={answer} />
      <SearchNotices asked={asked} answer={answer} />
      {answer.total === 0 ? (
        <Nothing text={chosen ? words.noneFiltered : words.noneText} />
      ) : answer.page > answer.pages ? (
        <PastLast q={asked.q} answer={answer} />
      ) : (
        <>
          <SearchHits hits={answer.hits} />
          <Pages q={asked.q} answer={answer} />
        </>
      )}
    </div>
  );
}

/** How many there are, said to those who don't see it. */
function Count({ answer }: { answer: SearchResponse }) {
  const { locale, messages } = useSite();
  const words = messages.search;
  const count = formatNumber(locale, answer.total);
  const cut = answer.isCut ? format(words.resultsCut, { count }) : null;
  return (
    <p role="status" className={styles.count}>
      {answer.total === 0 ? words.none : (cut ?? plural(locale, words.results, answer.total))}
    </p>
  );
}

/** The address of another page of the same results. */
function usePageHref(q: string, { chosen }: SearchResponse): (page: number) => string {
  const { locale, links } = useSite();
  const facets = Object.fromEntries(
    Object.entries(chosen).map(([name, { value }]) => [name, value]),
  );
  const path = links.build({ kind: 'fixed', name: 'search', locale });
  return (page) => `${path}?${writeSearch(q, facets, page)}`;
}

/** The address names a page that there is not: that is said, with the way to the last. */
function PastLast({ q, answer }: { q: string; answer: SearchResponse }) {
  const { locale, messages } = useSite();
  const words = messages.search;
  const hrefOf = usePageHref(q, answer);
  const none = format(words.pastLast, { page: formatNumber(locale, answer.page) });
  return (
    <div className={styles.nothing}>
      <p>{`${none} ${plural(locale, words.pageCount, answer.pages)}`}</p>
      <p>
        <a href={hrefOf(answer.pages)}>{words.lastPage}</a>
      </p>
    </div>
  );
}

function Pages({ q, answer }: { q: string; answer: SearchResponse }) {
  const { messages } = useSite();
  const words = messages.list;
  const { page, pages } = answer;
  const hrefOf = usePageHref(q, answer);
  const to = (target: number, label: string) => ({ label, href: hrefOf(target) });
  return (
    <Pagination
      label={messages.search.pages}
      position={format(words.position, { page, count: pages })}
      previous={page > 1 ? to(page - 1, words.previous) : undefined}
      next={page < pages ? to(page + 1, words.next) : undefined}
    />
  );
}

/** Why there is nothing, and ways on. */
function Nothing({ title, text }: { title?: string; text: string }) {
  return (
    <div className={styles.nothing}>
      {title ? <h2>{title}</h2> : null}
      <p>{text}</p>
      <SectionLinks />
    </div>
  );
}
