import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../chrome/pageData';
import { SearchForm } from '../../chrome/SearchForm';
import { SitePage } from '../../chrome/SitePage';
import { useSite } from '../../i18n/SiteContext';
import { SectionLinks } from '../shared/SectionLinks';

/** Nothing here, in words that help, with the ways back into the site. */
export function NotFoundPage({ chrome }: PageFrame) {
  return (
    <SitePage chrome={chrome} ownSearch>
      <NotFound />
    </SitePage>
  );
}

function NotFound() {
  const { title, text } = useSite().messages.notFound;
  return (
    <PageHeader title={title} lead={text}>
      <SearchForm id="search-query" large />
      <SectionLinks />
    </PageHeader>
  );
}
