import type { ReactNode } from 'react';
import { languageOf } from '@entente/ui/inLanguage';
import { Breadcrumbs, type Crumb } from '@entente/ui/Breadcrumbs';
import { LanguageSwitch } from '@entente/ui/LanguageSwitch';
import { PageShell } from '@entente/ui/PageShell';
import { SiteHeader } from '@entente/ui/SiteHeader';
import { SiteProvider, type SiteValue } from '../i18n/SiteContext';
import { siteValue } from '../i18n/siteValue';
import { typeset } from '@entente/model/typeset';
import { SearchForm } from './SearchForm';
import { navigation } from './navigation';
import type { ChromeData } from './pageData';
import { SiteText } from './SiteText';
import { SiteFooter } from './SiteFooter';

export interface SitePageProps {
  chrome: ChromeData;
  children: ReactNode;
  /** The page has a field to search from in its own content. */
  ownSearch?: boolean;
}

/** A whole page: what surrounds the content, and the language the content is rendered in. */
export function SitePage({ chrome, children, ownSearch }: SitePageProps) {
  const value = siteValue(chrome);
  const { locale, messages, links } = value;
  const words = messages.chrome;
  return (
    <SiteProvider value={value}>
      <PageShell
        skipLabel={words.skip}
        notice={
          chrome.site.notice ? <SiteText site={chrome.site} text={chrome.site.notice} /> : null
        }
        header={
          <SiteHeader
            name={chrome.site.name ?? ''}
            href={links.build({ kind: 'home', locale })}
            navigationLabel={words.navigation}
            menuLabel={words.menu}
            items={navigation(value, chrome)}
            search={ownSearch ? null : <SearchForm id="search-site" />}
            searchLink={{
              label: messages.search.field,
              href: links.build({ kind: 'fixed', name: 'search', locale }),
            }}
            languages={<Languages chrome={chrome} value={value} />}
          />
        }
        breadcrumbs={<Trail chrome={chrome} value={value} />}
        footer={<SiteFooter chrome={chrome} />}
      >
        {children}
      </PageShell>
    </SiteProvider>
  );
}

interface PartProps {
  chrome: ChromeData;
  value: SiteValue;
}

function Languages({ chrome, value: { locale, messages } }: PartProps) {
  const items = chrome.languages.map(({ code, name, path, sameDocument }) => ({
    code,
    name,
    href: path,
    current: code === locale,
    note: sameDocument || code === locale ? undefined : messages.chrome.notTranslated,
  }));
  return <LanguageSwitch label={messages.chrome.languages} items={items} />;
}

function Trail({ chrome, value: { locale, messages, links } }: PartProps) {
  const { section, crumb } = chrome;
  if (!crumb) return null;
  const items: Crumb[] = [
    { label: messages.chrome.home, href: links.build({ kind: 'home', locale }) },
  ];
  if (section) {
    const href = links.build({ kind: 'list', type: section, locale, page: 1 });
    items.push({ label: messages.sections[section], href });
  }
  const lang = languageOf(crumb, locale);
  items.push({ label: typeset(crumb, locale), lang: lang === locale ? undefined : lang });
  return <Breadcrumbs label={messages.chrome.breadcrumbs} items={items} />;
}
