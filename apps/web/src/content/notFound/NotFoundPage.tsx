import { listTypes } from '@entente/model/segments';
import { Prose, Stack } from '@entente/ui/Layout';
import { LinkList } from '@entente/ui/LinkList';
import { PageHeader } from '@entente/ui/PageHeader';
import { PageShell } from '@entente/ui/PageShell';
import { siteValue, type LanguageSetup } from '../../i18n/siteValue';

export interface NotFoundPageProps {
  /**
   * The page's language first. One language where the address says which; all of them where the
   * same page answers for every address. It needs nothing from the CMS, so it works without it.
   */
  languages: readonly [LanguageSetup, ...LanguageSetup[]];
}

/** Nothing here, in words that help: the ways back into the site, in each language. */
export function NotFoundPage({ languages: [own, ...others] }: NotFoundPageProps) {
  const { messages } = siteValue(own);
  return (
    <PageShell
      skipLabel={messages.chrome.skip}
      header={null}
      footer={null}
    >
      <Stack>
        <PageHeader title={messages.notFound.title} lead={messages.notFound.text}>
          <WaysBack setup={own} />
        </PageHeader>
        {others.map((setup) => (
          <OtherLanguage key={setup.locale} setup={setup} />
        ))}
      </Stack>
    </PageShell>
  );
}

function OtherLanguage({ setup }: { setup: LanguageSetup }) {
  const { messages } = siteValue(setup);
  return (
    <Prose lang={setup.locale}>
      <h2>{messages.notFound.title}</h2>
      <p>{messages.notFound.text}</p>
      <WaysBack setup={setup} />
    </Prose>
  );
}

function WaysBack({ setup }: { setup: LanguageSetup }) {
  const { locale, messages, links } = siteValue(setup);
  const home = { label: messages.chrome.home, href: links.build({ kind: 'home', locale }) };
  const lists = listTypes.map((type) => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
  }));
  return (
    <nav aria-label={messages.chrome.navigation}>
      <LinkList items={[home, ...lists]} />
    </nav>
  );
}
