import { Columns, Stack } from '@entente/ui/Layout';
import { SitePage } from '../../layout/SitePage';
import { HomeAgreements } from './HomeAgreements';
import { HomeDelegations } from './HomeDelegations';
import { HomeDomains } from './HomeDomains';
import { HomeLead } from './HomeLead';
import { HomeMap } from './HomeMap';
import { HomeNews } from './HomeNews';
import { HomeOpening } from './HomeOpening';
import type { HomePageProps } from './homePageProps';

export function HomePage(props: HomePageProps) {
  return (
    <SitePage chrome={props.chrome}>
      <Stack>
        <Stack tight>
          <HomeOpening {...props} />
          <HomeLead opening={props.opening} />
        </Stack>
        <HomeNews articles={props.articles} opening={props.opening} />
        <Columns>
          <HomeAgreements agreements={props.agreements} today={props.today} />
          <HomeDelegations next={props.next} last={props.last} today={props.today} />
        </Columns>
        <HomeMap owner={props.owner} agreements={props.agreements} />
        <HomeDomains domains={props.domains} totals={props.totals} />
      </Stack>
    </SitePage>
  );
}
