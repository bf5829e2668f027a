import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite } from '../../i18n/SiteContext';
import type { LegalPerson_PersonFragment } from './legal.generated';

export interface PrivacyPageProps extends PageFrame {
  publisher: LegalPerson_PersonFragment | null;
}

export function PrivacyPage({ chrome, publisher }: PrivacyPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Privacy publisher={publisher} />
    </SitePage>
  );
}

function Privacy({ publisher }: Pick<PrivacyPageProps, 'publisher'>) {
  const { messages } = useSite();
  const words = messages.privacy;
  const email = publisher?.email;
  return (
    <Stack>
      <PageHeader title={messages.chrome.privacy} lead={words.description} />
      {[words.nothing, words.noOthers, words.counted, words.people].map(({ title, text }) => (
        <Section key={title} title={title} level={2}>
          <Prose>
            <p>{text}</p>
            {title === words.people.title && email ? (
              <p>
                {words.contact}
                <a href={`mailto:${email}`}>{email}</a>
              </p>
            ) : null}
            {title === words.people.title ? <p>{words.authority}</p> : null}
          </Prose>
        </Section>
      ))}
    </Stack>
  );
}
