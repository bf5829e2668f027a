import { inLanguage } from '@entente/ui/inLanguage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { termWords } from './officeWords';
import { PartnerLink } from './PartnerLink';
import type { AppointmentLine_AppointmentFragment } from './shared.generated';

/** An office, where it is held, and from when to when. */
export function AppointmentLine({
  appointment,
}: {
  appointment: AppointmentLine_AppointmentFragment;
}) {
  const typeset = useTypeset();
  const lang = useForeign()(appointment.locale, appointment.title);
  const { partner } = appointment;
  return (
    <>
      <span {...inLanguage(lang)}>{typeset(appointment.title, appointment.locale)}</span>
      {partner ? (
        <>
          , <PartnerLink partner={partner} />
        </>
      ) : null}
      , {termWords(appointment, useSite())}
    </>
  );
}
