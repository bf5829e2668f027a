import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite } from '../../i18n/SiteContext';
import { DataFiles } from './DataFiles';
import { FollowLinks } from './FollowLinks';
import { LicenceSentence, type LicenceSentenceProps } from './LicenceSentence';

export interface OpenDataPageProps extends PageFrame, LicenceSentenceProps {}

export function OpenDataPage({ chrome, ...licence }: OpenDataPageProps) {
  return (
    <SitePage chrome={chrome}>
      <OpenData {...licence} />
    </SitePage>
  );
}

function OpenData({ producer, licence, licenceUrl }: LicenceSentenceProps) {
  const { messages } = useSite();
  const words = messages.openData;
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.intro} />
      <Section title={words.licence} level={2}>
        <Prose>
          <p>
            <LicenceSentence producer={producer} licence={licence} licenceUrl={licenceUrl} />{' '}
            {words.attribution}
          </p>
          <p>{words.without}</p>
        </Prose>
      </Section>
      <DataFiles />
      <Section title={words.conventions} level={2}>
        <Prose>
          <p>{words.conventionsText}</p>
        </Prose>
      </Section>
      <Section title={words.identifiers} level={2}>
        <Prose>
          <p>{words.identifiersText}</p>
        </Prose>
      </Section>
      <FollowLinks />
    </Stack>
  );
}
