import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { Heading, nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { format } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedArc } from '../embed/EmbedArc';
import { EmbedDomains } from '../embed/EmbedDomains';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedSection } from '../embed/EmbedSection';
import { EmbedStatus } from '../embed/EmbedStatus';
import { TimelineEmbed } from '../embed/TimelineEmbed';
import { agreementState } from '../shared/agreementState';
import { useEntryPath } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
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
  const commitments = present(agreement.commitments);
  const inside = nextLevel(level);
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(agreement.title)}
        href={entryPath('agreement', agreement) ?? undefined}
        over={
          <>
            <EmbedArc parties={parties} />
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
      <dl>
        <div>
          <dt>{messages.facts.status}</dt>
          <dd>
            <EmbedStatus state={agreementState(agreement, today)} />
          </dd>
        </div>
        <div>
          <dt>{messages.facts.parties}</dt>
          {parties.map((party) => (
            <dd key={party.documentId}>
              <PartnerLink partner={party} />
            </dd>
          ))}
        </div>
      </dl>
      {commitments.length > 0 ? (
        <EmbedSection title={messages.agreement.commitments} level={inside}>
          {commitments.map((commitment) => (
            <div key={commitment.documentId}>
              {commitment.domain ? (
                <Heading level={nextLevel(inside)}>
                  <EmbedDomains domains={[commitment.domain]} />
                </Heading>
              ) : null}
              <p lang={foreign(commitment.locale)}>{typeset(commitment.text, commitment.locale)}</p>
              {shores(commitment, parties).map(({ home, partners }) => (
                <p key={home.documentId} className="k">
                  {home.city
                    ? format(messages.agreement.shore, { city: typeset(home.city) })
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
          <TimelineEmbed milestones={present(agreement.milestones)} />
        </EmbedSection>
      ) : null}
    </>
  );
}
