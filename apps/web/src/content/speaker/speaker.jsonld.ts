import type { Person } from 'schema-dts';
import type { Setting } from '../../i18n/setting';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { personName } from '../shared/personName';
import { pictureOf } from '../shared/pictureOf';
import { present } from '../shared/present';
import type { SpeakerPageProps } from './SpeakerPage';

/** https://schema.org/Person: the offices held now; former ones are told by the page. */
export function speakerJsonLd({ speaker, head }: SpeakerPageProps, setting: Setting) {
  const held = present(speaker.appointments).filter(({ end }) => end === null);
  const person: Person = known({
    '@type': 'Person',
    '@id': idOf(setting, 'speaker', speaker.documentId),
    name: personName(speaker),
    givenName: speaker.givenName ?? undefined,
    familyName: speaker.familyName ?? undefined,
    honorificPrefix: speaker.honorific ?? undefined,
    description: speaker.biography ?? undefined,
    url: setting.origin + head.path,
    image: pictureOf(speaker.portrait, setting.origin),
    jobTitle: held.flatMap(({ title }) => title ?? []),
    worksFor: held.flatMap(({ partner }) => (partner ? [organizationOf(setting, partner)] : [])),
  });
  return person;
}
