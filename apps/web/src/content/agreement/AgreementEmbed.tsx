import { Lines } from '@entente/ui/Text';
import { inLanguage } from '@entente/ui/inLanguage';
import { running } from '@entente/model/agreementStanding';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Heading, nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { formatPlaces } from '../../i18n/formatPlaces';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedFacts } from '../embed/EmbedFacts';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedSection } from '../embed/EmbedSection';
import { agreementStanding } from '../shared/agreementState';
import { DomainTag } from '../shared/DomainTag';
import { useEntryPath } from '../shared/EntryLink';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { PartiesArc } from '../shared/PartiesArc';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import { StatusText } from '../shared/StatusText';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { shores } from './shores';

interface AgreementEmbedProps {
  agreement: AgreementPage_AgreementFragment;
  level: HeadingLevel;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** A whole agreement: where it stands, who signed, what was agreed and who carries it, its life. */
export function AgreementEmbed({ agreement, level, today }: AgreementEmbedProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const entryPath = useEntryPath();
  const parties = present(agreement.parties);
  const standing = agreementStanding(agreement, today);
  const commitments = present(agreement.commitments);
  const inside = nextLevel(level);
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(agreement.title)}
        lang={foreign(agreement.locale, agreement.title)}
        href={entryPath('agreement', agreement) ?? undefined}
        over={
          <>
            <PartiesArc
              parties={parties}
              size="small"
              dashed={!running.includes(standing.status)}
            />
            {vocabularyLabel(
              locales,
              'instrument',
              vocabularyKey(agreement.instrument ?? 'other'),
              locale,
            )}
          </>
        }
        lead={typeset(agreement.summary)}
      />
      <EmbedFacts
        facts={[
          {
            term: messages.facts.status,
            values: [<StatusText key="status" standing={standing} />],
          },
          {
            term: messages.facts.parties,
            values: parties.map((party) => <PartnerLink key={party.documentId} partner={party} />),
          },
        ]}
      />
      {commitments.length > 0 ? (
        <EmbedSection title={messages.agreement.commitments} level={inside}>
          {commitments.map((commitment) => (
            <div key={commitment.documentId}>
              {commitment.domain ? (
                <Heading level={nextLevel(inside)}>
                  <DomainTag domain={commitment.domain} />
                </Heading>
              ) : null}
              <p {...inLanguage(foreign(commitment.locale, commitment.text))}>
                <Lines text={typeset(commitment.text, commitment.locale)} />
              </p>
              {shores(commitment, parties, locale).map(({ home, partners }) => (
                <p key={home.documentId} className="k">
                  {home.city
                    ? formatPlaces(locale, messages.agreement.shore, { city: typeset(home.city) })
                    : typeset(home.name, home.locale)}
                  {' – '}
                  {partners.map((partner, index) => (
                    <span key={partner.documentId}>
                      {index > 0 ? ', ' : ''}
                      <PartnerLink partner={partner} />
                    </span>
                  ))}
                </p>
              ))}
            </div>
          ))}
        </EmbedSection>
      ) : null}
      {present(agreement.milestones).length > 0 ? (
        <EmbedSection title={messages.embed.timeline} level={inside}>
          <MilestoneTimeline milestones={present(agreement.milestones)} />
        </EmbedSection>
      ) : null}
    </>
  );
}
