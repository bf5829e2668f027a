import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { byCountry } from '../shared/byCountry';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { PartnerCard_PartnerFragment } from './partner.generated';
import { PartnerCard } from './PartnerCard';

export interface PartnerListPageProps extends PageFrame {
  partners: PartnerCard_PartnerFragment[];
  pageInfo: PageInfo;
}

/** The partners by country, in the order of the whole list: by the names of the countries. */
export function PartnerListPage({ chrome, partners, pageInfo }: PartnerListPageProps) {
  const countries = byCountry(partners, ({ country }) => country, chrome.locale);
  return (
    <SitePage chrome={chrome}>
      <ListPage type="partner" pageInfo={pageInfo} grouped>
        {countries.map(({ name, group }) => (
          <Section key={name} title={name} level={2}>
            <EntryList>
              {group.map((partner) => (
                <PartnerCard key={partner.documentId} partner={partner} level={3} />
              ))}
            </EntryList>
          </Section>
        ))}
      </ListPage>
    </SitePage>
  );
}
