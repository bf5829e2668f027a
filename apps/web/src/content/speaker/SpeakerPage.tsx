import { EntryList } from '@entente/ui/Entry';
import { FactList } from '@entente/ui/FactList';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { PictureBlock } from '../../blocks/PictureBlock';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { DelegationCard } from '../delegation/DelegationCard';
import { AppointmentLine } from '../shared/AppointmentLine';
import { History } from '../shared/History';
import { latestFirst } from '../shared/latestFirst';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import { officesOn } from './offices';
import type { SpeakerPage_SpeakerFragment } from './speaker.generated';
import { SpeakerStatements } from './SpeakerStatements';

export interface SpeakerPageProps extends PageFrame {
  speaker: SpeakerPage_SpeakerFragment;
  /** The day for which offices are held or over: 'YYYY-MM-DD'. */
  today: string;
}

export function SpeakerPage({ chrome, ...props }: SpeakerPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Speaker {...props} />
    </SitePage>
  );
}

function Speaker({ speaker, today }: Omit<SpeakerPageProps, keyof PageFrame>) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const appointments = present(speaker.appointments);
  const delegations = delegationsOf(speaker);
  const { lasting, unended, 'to-come': toCome, ended } = officesOn(appointments, today);
  const lines = (offices: typeof appointments) =>
    offices.map((office) => <AppointmentLine key={office.documentId} appointment={office} />);
  return (
    <Stack>
      <PageHeader
        kicker={speaker.honorific}
        title={personName(speaker)}
        lang={useForeign()(speaker.locale, personName(speaker))}
        lead={speaker.biography ? typeset(speaker.biography) : null}
      />
      <Reading
        facts={
          <Stack tight>
            {speaker.portrait ? <PictureBlock media={speaker.portrait} sizes="19rem" /> : null}
            <FactList
              facts={[
                { term: messages.speaker.officesNow, values: lines(lasting) },
                { term: messages.speaker.officesOpen, values: lines(unended) },
                { term: messages.speaker.officesToCome, values: lines(toCome) },
                { term: messages.speaker.officesBefore, values: lines(ended) },
              ]}
            />
          </Stack>
        }
      >
        <SpeakerStatements speaker={speaker} now={[...lasting, ...unended]} />
        {delegations.length > 0 ? (
          <Section title={messages.speaker.delegations} level={2}>
            <EntryList>
              {delegations.map((delegation) => (
                <DelegationCard
                  key={delegation.documentId}
                  delegation={delegation}
                  level={3}
                  today={today}
                />
              ))}
            </EntryList>
          </Section>
        ) : null}
      </Reading>
      <History history={speaker.history} />
    </Stack>
  );
}

/** The visits the person took part in, in whatever office. */
function delegationsOf(speaker: SpeakerPage_SpeakerFragment) {
  const all = present(speaker.appointments)
    .flatMap((appointment) => present(appointment.participations))
    .map(({ delegation }) => delegation);
  return latestFirst(present(all));
}
