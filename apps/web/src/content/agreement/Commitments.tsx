import { Lines } from '@entente/ui/Text';
import { inLanguage } from '@entente/ui/inLanguage';
import { Heading } from '@entente/ui/Heading';
import { Section } from '@entente/ui/Section';
import { formatPlaces } from '../../i18n/formatPlaces';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { DomainTag } from '../shared/DomainTag';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { shores, type Shore } from './shores';
import styles from './Commitments.module.css';

/** What was agreed, domain by domain, and who carries it on each shore. */
export function Commitments({ agreement }: { agreement: AgreementPage_AgreementFragment }) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const commitments = present(agreement.commitments);
  if (commitments.length === 0) return null;
  const parties = present(agreement.parties);
  return (
    <Section title={messages.agreement.commitments} level={2}>
      {commitments.map((commitment) => (
        <div key={commitment.documentId} className={styles.commitment}>
          {commitment.domain ? (
            <Heading level={3}>
              <DomainTag domain={commitment.domain} />
            </Heading>
          ) : null}
          <p className={styles.text} {...inLanguage(foreign(commitment.locale, commitment.text))}>
            <Lines text={typeset(commitment.text, commitment.locale)} />
          </p>
          <div className={styles.shores}>
            {shores(commitment, parties, locale).map((shore) => (
              <ShoreList key={shore.home.documentId} shore={shore} />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}

function ShoreList({ shore: { home, partners } }: { shore: Shore }) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const where = home.city
    ? formatPlaces(locale, messages.agreement.shore, { city: typeset(home.city) })
    : typeset(home.name, home.locale);
  return (
    <div>
      <p className={styles.shore}>{where}</p>
      <ul>
        {partners.map((partner) => (
          <li key={partner.documentId}>
            <PartnerLink partner={partner} />
          </li>
        ))}
      </ul>
    </div>
  );
}
