import { listTypes } from '@entente/model/segments';
import { Prose, Stack } from '@entente/ui/Layout';
import { LinkList } from '@entente/ui/LinkList';
import { PageHeader } from '@entente/ui/PageHeader';
import type { LanguageTarget, PageFrame } from '../../layout/pageData';
import { SearchForm } from '../../layout/SearchForm';
import { SitePage } from '../../layout/SitePage';
import { format } from '../../i18n/format';
import { languageName } from '../../i18n/names';
import { useSite } from '../../i18n/SiteContext';
import { LostArc } from './LostArc';

export interface NotFoundPageProps extends PageFrame {
  /** Where an entry with this slug is, in the languages that have it. */
  translations: readonly LanguageTarget[];
  /** There was something, and it was taken down. */
  gone?: boolean;
}

/** Nothing here, in words that help, with the ways back into the site. */
export function NotFoundPage({ chrome, translations, gone = false }: NotFoundPageProps) {
  return (
    <SitePage chrome={chrome} ownSearch>
      <NotFound translations={translations} gone={gone} />
    </SitePage>
  );
}

function NotFound({ translations, gone }: Omit<NotFoundPageProps, keyof PageFrame>) {
  const { locale, messages, links } = useSite();
  const { title, text } = gone ? messages.gone : messages.notFound;
  const home = { label: messages.chrome.home, href: links.build({ kind: 'home', locale }) };
  const lists = listTypes.map((type) => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
  }));
  const map = {
    label: messages.chrome.map,
    href: links.build({ kind: 'fixed', name: 'map', locale }),
  };
  return (
    <Stack tight>
      <LostArc />
      <PageHeader title={title} lead={text} />
      <Translations translations={translations} />
      <SearchForm id="search-query" large />
      <LinkList items={[home, ...lists, map]} />
    </Stack>
  );
}

/** 'Cette page existe en anglais : …' */
function Translations({ translations }: Pick<NotFoundPageProps, 'translations'>) {
  const { locale, messages } = useSite();
  if (translations.length === 0) return null;
  return (
    <Prose>
      {translations.map(({ code, path }) => (
        <p key={path}>
          {format(messages.notFound.translated, { language: languageName(code, locale) })}{' '}
          <a href={path} hrefLang={code}>
            {path}
          </a>
        </p>
      ))}
    </Prose>
  );
}
