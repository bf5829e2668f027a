import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { PeriodText } from './DateText';
import { PartnerLink } from './PartnerLink';
import type { AppointmentLine_AppointmentFragment } from './shared.generated';

/** An office, where it is held, and from when to when. */
export function AppointmentLine({
  appointment,
}: {
  appointment: AppointmentLine_AppointmentFragment;
}) {
  const typeset = useTypeset();
  const lang = useForeign()(appointment.locale);
  const { partner } = appointment;
  return (
    <>
      <span lang={lang}>{typeset(appointment.title, appointment.locale)}</span>
      {partner ? (
        <>
          , <PartnerLink partner={partner} />
        </>
      ) : null}
      <Term appointment={appointment} />
    </>
  );
}

function Term({ appointment }: { appointment: AppointmentLine_AppointmentFragment }) {
  const { start, end, startPrecision, endPrecision } = appointment;
  if (!start && !end) return null;
  return (
    <>
      {', '}
      <PeriodText
        start={start}
        end={end}
        startPrecision={startPrecision}
        endPrecision={endPrecision}
        open
      />
    </>
  );
}
