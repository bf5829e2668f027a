import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { FactList } from '@entente/ui/FactList';
import { formatPlaces } from '../../i18n/formatPlaces';
import type { Messages } from '../../i18n/messages';
import { timeZoneName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { PeriodText } from '../shared/DateText';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import { differenceWords, minutesAhead, type CityZone } from './clocks';
import { delegationState } from './delegationState';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

interface DelegationFactsProps {
  delegation: DelegationPage_DelegationFragment;
  zones: readonly CityZone[];
  /** 'YYYY-MM-DD' */
  today: string;
}

/** The margin of a delegation: when, who went to whom, and what came of it. */
export function DelegationFacts({ delegation, zones, today }: DelegationFactsProps) {
  const { locale, locales, messages, links } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const { start, end, precision } = delegation;
  const state = delegationState(delegation, today);
  const partners = (list: DelegationPage_DelegationFragment['hosts']) =>
    present(list).map((partner) => <PartnerLink key={partner.documentId} partner={partner} />);
  const agreements = present(delegation.agreements);
  const hasDays = start !== null && (precision ?? 'day') === 'day';
  const calendar =
    hasDays && delegation.slug
      ? links.find({ kind: 'entry-calendar', locale, slug: delegation.slug })
      : null;
  return (
    <FactList
      facts={[
        {
          term: words.date,
          values: start
            ? [
                <PeriodText
                  key="period"
                  start={start}
                  end={end}
                  startPrecision={precision}
                  endPrecision={precision}
                />,
              ]
            : [],
        },
        {
          term: messages.delegation.zones,
          values: clockLines(delegation, zones, messages, locale),
        },
        {
          term: messages.delegation.addCalendar,
          values: calendar
            ? [
                <a key="calendar" href={calendar} type="text/calendar" download>
                  {messages.delegation.calendar}
                </a>,
              ]
            : [],
        },
        {
          term: words.state,
          values: state ? [vocabularyLabel(locales, 'delegationState', state, locale)] : [],
        },
        { term: words.guests, values: partners(delegation.guests) },
        { term: words.hosts, values: partners(delegation.hosts) },
        {
          term: agreements.length > 1 ? words.agreements : words.agreement,
          values: agreements.map((agreement) => (
            <EntryLink key={agreement.documentId} type="agreement" entry={agreement}>
              {typeset(agreement.title, agreement.locale)}
            </EntryLink>
          )),
        },
      ]}
    />
  );
}

/**
 * 'À Québec : heure d’été de l’Est, 6 h de moins qu’à Rennes'. None for a visit known to the month
 * or the year, for a whole month has no single difference; nor of two cities whose difference
 * changes during the visit.
 */
function clockLines(
  { start, end, precision }: DelegationPage_DelegationFragment,
  zones: readonly CityZone[],
  messages: Messages,
  locale: string,
): string[] {
  const [host, ...others] = zones;
  if (!host || others.length === 0) return [];
  if (!start || (precision ?? 'day') !== 'day') return [];
  const [at, last] = [start, end ?? start].map((day) => new Date(`${day}T12:00:00Z`));
  if (!at || !last) return [];
  const isSame = ({ timeZone }: CityZone) =>
    minutesAhead(host.timeZone, timeZone, at) === minutesAhead(host.timeZone, timeZone, last);
  if (!others.every(isSame)) return [];
  const words = messages.delegation;
  const zone = ({ city, timeZone }: CityZone) =>
    formatPlaces(locale, words.zone, { city, zone: timeZoneName(timeZone, locale, at) });
  const compared = others.map(({ city, timeZone }) => {
    const minutes = minutesAhead(host.timeZone, timeZone, at);
    const difference = differenceWords(minutes, messages.units);
    if (minutes === 0) return formatPlaces(locale, words.sameTime, { city });
    return formatPlaces(locale, minutes < 0 ? words.behind : words.ahead, { difference, city });
  });
  return [[zone(host), ...compared].join(', '), ...others.map(zone)];
}
