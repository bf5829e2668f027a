import { listTypes } from '@entente/model/segments';
import { Prose } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { useSite } from '../../i18n/SiteContext';

/** Nothing here, in words that help, with the ways back into the site. */
export function NotFoundPage({ chrome, gone = false }: PageFrame & { gone?: boolean }) {
  return (
    <SitePage chrome={chrome}>
      <NotFound gone={gone} />
    </SitePage>
  );
}

/** @param gone there was something, and it was taken down */
function NotFound({ gone }: { gone: boolean }) {
  const { locale, messages, links } = useSite();
  const { title, text } = gone ? messages.gone : messages.notFound;
  const home = { label: messages.chrome.home, href: links.build({ kind: 'home', locale }) };
  const lists = listTypes.map((type) => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
  }));
  return (
    <PageHeader title={title} lead={text}>
      <Prose>
        <ul>
          {[home, ...lists].map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Prose>
    </PageHeader>
  );
}
