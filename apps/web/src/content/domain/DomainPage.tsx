import { DomainMark } from '@entente/ui/DomainMark';
import { EntryList } from '@entente/ui/Entry';
import { FactList } from '@entente/ui/FactList';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { byName } from '../shared/alphabetical';
import { History } from '../shared/History';
import { LatestNews } from '../shared/LatestNews';
import { newsOf } from '../shared/newsOf';
import { DomainTag } from '../shared/DomainTag';
import { EntryFeeds } from '../shared/EntryFeeds';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import { useSearchPath } from '../shared/rest';
import type { DomainPage_DomainFragment } from './domain.generated';
import { byAgreement } from './byAgreement';
import { DomainCommitment } from './DomainCommitment';

export interface DomainPageProps extends PageFrame {
  domain: DomainPage_DomainFragment;
  /** The day for which its agreements are told in feeds: 'YYYY-MM-DD'. */
  today: string;
}

export function DomainPage({ chrome, domain }: DomainPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Domain domain={domain} />
    </SitePage>
  );
}

function Domain({ domain }: { domain: DomainPage_DomainFragment }) {
  const { locale, links, messages } = useSite();
  const typeset = useTypeset();
  const register = domain.slug
    ? links.find({ kind: 'agreements-by', locale, by: 'domain', value: domain.slug })
    : null;
  const commitments = byAgreement(domain, locale);
  const partners = present(commitments.flatMap((commitment) => commitment.partners));
  const once = new Map(partners.map((partner) => [partner.documentId, partner]));
  const unique = byName([...once.values()], locale);
  const tags = (list: readonly (typeof domain.broader)[]) =>
    present(list).map((tag) => <DomainTag key={tag.documentId} domain={tag} />);
  return (
    <Stack>
      <PageHeader
        title={
          <DomainMark
            colour={domain.colour ?? 'slate'}
            name={typeset(domain.name)}
            lang={useForeign()(domain.locale, domain.name)}
            title
          />
        }
        lead={domain.description ? typeset(domain.description) : null}
      />
      <Reading
        facts={
          <FactList
            facts={[
              { term: messages.facts.broader, values: tags([domain.broader]) },
              { term: messages.facts.narrower, values: tags(domain.narrower) },
              {
                term: messages.facts.partners,
                many: true,
                values: unique.map((partner) => (
                  <PartnerLink key={partner.documentId} partner={partner} />
                )),
              },
            ]}
          />
        }
        aside={<Around domain={domain} />}
      >
        {commitments.length > 0 ? (
          <Section title={messages.domain.commitments} level={2}>
            <EntryList>
              {commitments.map((commitment) => (
                <DomainCommitment key={commitment.documentId} commitment={commitment} level={3} />
              ))}
            </EntryList>
            {register ? (
              <p>
                <a href={register}>{messages.domain.register}</a>
              </p>
            ) : null}
          </Section>
        ) : null}
      </Reading>
      <History history={domain.history} />
    </Stack>
  );
}

/** News of the domain, and the feeds that follow it. */
function Around({ domain }: { domain: DomainPage_DomainFragment }) {
  const { messages } = useSite();
  const searchPath = useSearchPath();
  return (
    <>
      <LatestNews
        news={newsOf(domain)}
        href={searchPath({ type: 'article', domain: domain.slug ?? '' })}
      />
      <EntryFeeds type="domain" slug={domain.slug} title={messages.domain.follow} />
    </>
  );
}
