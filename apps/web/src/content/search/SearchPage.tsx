import { PageHeader } from '@entente/ui/PageHeader';
import { Pagination } from '@entente/ui/Pagination';
import { Stack } from '@entente/ui/Layout';
import type { PageFrame } from '../../chrome/pageData';
import { SearchForm } from '../../chrome/SearchForm';
import { SitePage } from '../../chrome/SitePage';
import { format, formatNumber, plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { SectionLinks } from './SectionLinks';
import type { SearchAnswer } from './searchAnswer';
import { ChosenFacets, SearchFacets } from './SearchFacets';
import { SearchHits } from './SearchHits';
import { SearchNotices } from './SearchNotices';
import { writeSearch, type AskedSearch } from './searchParams';
import { Suggest } from './Suggest';
import styles from './SearchPage.module.css';

export interface SearchPageProps extends PageFrame {
  /** Null on the page to search from. */
  asked: AskedSearch | null;
  /** Null while nothing was asked, or the CMS does not answer. */
  answer: SearchAnswer | null;
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

function Result({ asked, answer }: { asked: AskedSearch; answer: SearchAnswer | null }) {
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
      ) : (
        <SearchHits hits={answer.hits} />
      )}
      <Pages q={asked.q} answer={answer} />
    </div>
  );
}

/** How many there are, said to those who don't see it. */
function Count({ answer }: { answer: SearchAnswer }) {
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

function Pages({ q, answer }: { q: string; answer: SearchAnswer }) {
  const { locale, messages, links } = useSite();
  const words = messages.list;
  const { page, pages, chosen } = answer;
  const facets = Object.fromEntries(
    Object.entries(chosen).map(([name, { value }]) => [name, value]),
  );
  const path = links.build({ kind: 'fixed', name: 'search', locale });
  const to = (target: number, label: string) => ({
    label,
    href: `${path}?${writeSearch(q, facets, target)}`,
  });
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
