import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import type { EntryType } from '@entente/model/segments';
import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { format } from '../../i18n/format';
import { typeset } from '@entente/model/typeset';
import { useSite } from '../../i18n/SiteContext';

export interface WithdrawnPageProps extends PageFrame {
  withdrawal: {
    type: EntryType;
    /** 'YYYY-MM-DD' in Paris. */
    day: string;
    reason: string;
  };
}

/** Says at an entry's old address that it was taken down, when and why; nothing of the entry. */
export function WithdrawnPage({ chrome, withdrawal }: WithdrawnPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Notice {...withdrawal} />
    </SitePage>
  );
}

function Notice({ type, day, reason }: WithdrawnPageProps['withdrawal']) {
  const { locale, messages, links } = useSite();
  const words = messages.withdrawn;
  const date = partialDateFrom(day, null);
  const [label, href] =
    type === 'page'
      ? [messages.chrome.home, links.build({ kind: 'home', locale })]
      : [
          format(words.back, { section: messages.sections[type] }),
          links.build({ kind: 'list', type, locale, page: 1 }),
        ];
  return (
    <Stack>
      <PageHeader
        title={words.title}
        meta={date ? format(words.on, { date: formatPartialDate(date, locale) }) : null}
      />
      <Section title={words.reason} level={2}>
        <Prose>
          {reason.split(/\n+/).map((paragraph, position) => (
            <p key={position}>{typeset(paragraph, locale)}</p>
          ))}
          <p>
            <a href={href}>{label}</a>
          </p>
        </Prose>
      </Section>
    </Stack>
  );
}
