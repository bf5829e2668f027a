import { compareNames } from '@entente/model/familyNames';
import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { countryName } from '../../i18n/names';
import { groupBy } from '../shared/groupBy';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { PartnerCard_PartnerFragment } from './partner.generated';
import { PartnerCard } from './PartnerCard';

export interface PartnerListPageProps extends PageFrame {
  partners: PartnerCard_PartnerFragment[];
  pageInfo: PageInfo;
}

/** The countries of a page, by their names in its language. */
function byCountry(partners: readonly PartnerCard_PartnerFragment[], locale: string) {
  const compare = compareNames(locale);
  return [...groupBy(partners, ({ country }) => country)]
    .map(([country, group]) => ({ name: country ? countryName(country, locale) : '–', group }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The partners by country, in the order of the whole list: by the names of the countries. */
export function PartnerListPage({ chrome, partners, pageInfo }: PartnerListPageProps) {
  const countries = byCountry(partners, chrome.locale);
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
