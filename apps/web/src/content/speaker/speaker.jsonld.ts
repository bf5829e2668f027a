import type { IdReference, Organization, OrganizationRole, Person } from 'schema-dts';
import { officeStanding } from '@entente/model/officeTerm';
import { partialDateFrom } from '@entente/model/partialDate';
import type { LocaleContext } from '../../i18n/localeContext';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { personName } from '@entente/model/personName';
import { pictureOf } from '../shared/pictureOf';
import type { AppointmentLine_AppointmentFragment } from '../shared/shared.generated';
import { latestOffices } from './offices';
import type { SpeakerPageProps } from './SpeakerPage';

/**
 * https://schema.org/Person: each office as a role with its dates. `jobTitle` says what somebody is
 * today, so only an office stands there whose end is recorded and not reached.
 */
export function speakerJsonLd({ speaker, head, today }: SpeakerPageProps, context: LocaleContext) {
  const offices = latestOffices(speaker.appointments);
  const lasting = offices.filter((office) => officeStanding(office, today) === 'lasting');
  const person: Person = known({
    '@type': 'Person',
    '@id': idOf(context, 'speaker', speaker.documentId),
    name: personName(speaker),
    givenName: speaker.givenName ?? undefined,
    familyName: speaker.familyName ?? undefined,
    honorificPrefix: speaker.honorific ?? undefined,
    description: speaker.biography ?? undefined,
    url: context.origin + head.path,
    image: pictureOf(speaker.portrait, context.origin),
    jobTitle: lasting.flatMap(({ title }) => title ?? []),
    affiliation: offices.flatMap((office) => roleOf(office, context)),
  });
  return person;
}

type AffiliationRole = OrganizationRole<IdReference | Organization, 'affiliation'>;

/** https://schema.org/OrganizationRole: the property is repeated inside, as the vocabulary asks. */
function roleOf(
  { title, partner, ...dates }: AppointmentLine_AppointmentFragment,
  context: LocaleContext,
): AffiliationRole[] {
  if (!partner) return [];
  return [
    known({
      '@type': 'OrganizationRole',
      roleName: title ?? undefined,
      startDate: partialDateFrom(dates.start, dates.startPrecision) ?? undefined,
      endDate: partialDateFrom(dates.end, dates.endPrecision) ?? undefined,
      affiliation: organizationOf(context, partner),
    }),
  ];
}
