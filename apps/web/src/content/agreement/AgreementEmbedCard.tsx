import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedArc } from '../embed/EmbedArc';
import { EmbedDomains } from '../embed/EmbedDomains';
import { EmbedEntry } from '../embed/EmbedEntry';
import { EmbedStatus } from '../embed/EmbedStatus';
import { agreementState } from '../shared/agreementState';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type {
  AgreementCard_AgreementFragment,
  AgreementPage_AgreementFragment,
} from './agreement.generated';

interface AgreementEmbedCardProps {
  agreement: AgreementCard_AgreementFragment | AgreementPage_AgreementFragment;
  level: HeadingLevel;
  /** The day the status is computed for: 'YYYY-MM-DD'. */
  today: string;
}

/** One agreement as another site shows it: its arc, title, status since when, domains. */
export function AgreementEmbedCard({ agreement, level, today }: AgreementEmbedCardProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const entryPath = useEntryPath();
  const domains = present(present(agreement.commitments).map(({ domain }) => domain));
  return (
    <EmbedEntry
      level={level}
      title={typeset(agreement.title, agreement.locale)}
      href={entryPath('agreement', agreement)}
      lang={useForeign()(agreement.locale)}
      over={
        <>
          <EmbedArc parties={present(agreement.parties)} />
          {vocabularyLabel(
            locales,
            'instrument',
            vocabularyKey(agreement.instrument ?? 'other'),
            locale,
          )}
        </>
      }
      under={
        <>
          <EmbedStatus state={agreementState(agreement, today)} />
          {domains.length > 0 ? (
            <>
              <br />
              <EmbedDomains domains={domains} />
            </>
          ) : null}
        </>
      }
    />
  );
}
