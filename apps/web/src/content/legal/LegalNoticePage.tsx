import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { safeHref } from '../../blocks/parseRichText';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { LegalNoticeQuery } from './legal.generated';
import { PersonFacts } from './PersonFacts';

type Legal = NonNullable<LegalNoticeQuery['site']>;

export interface LegalNoticePageProps extends PageFrame {
  legal: Legal;
}

export function LegalNoticePage({ chrome, legal }: LegalNoticePageProps) {
  return (
    <SitePage chrome={chrome}>
      <LegalNotice legal={legal} />
    </SitePage>
  );
}

function LegalNotice({ legal }: { legal: Legal }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const words = messages.legal;
  return (
    <Stack>
      <PageHeader title={messages.chrome.legalNotice} />
      <Section title={words.publisher} level={2}>
        <PersonFacts person={legal.publisher} />
      </Section>
      <Section title={words.director} level={2}>
        <p>{typeset(legal.publicationDirector) || words.missing}</p>
      </Section>
      <Section title={words.host} level={2}>
        <PersonFacts person={legal.host} />
      </Section>
      {legal.dataLicence ? <Licence legal={legal} /> : null}
    </Stack>
  );
}

function Licence({ legal: { dataLicence, dataLicenceUrl } }: { legal: Legal }) {
  const { messages } = useSite();
  const { licence, licenceSentence, licenceExcept } = messages.legal;
  const [before, after] = licenceSentence.split('{licence}');
  const href = safeHref(dataLicenceUrl ?? '');
  return (
    <Section title={licence} level={2}>
      <Prose>
        <p>
          {before}
          {href ? (
            <a href={href} rel="license">
              {dataLicence}
            </a>
          ) : (
            dataLicence
          )}
          {after} {licenceExcept}
        </p>
      </Prose>
    </Section>
  );
}
