import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { distinctPlaces } from '../../content/shared/places';
import { personName } from '../../content/shared/personName';
import { present } from '../../content/shared/present';
import type { PartiesArc_PartnerFragment } from '../../content/shared/shared.generated';
import { typeset } from '../../i18n/frenchTypography';
import type { Setting } from '../../i18n/setting';
import type { View } from '../../site/View';
import type { Card } from './card';

type Parties = readonly (PartiesArc_PartnerFragment | null)[] | null | undefined;

/** The card of a page; null for a page that has none of its own, and shows that of the site. */
export function cardOf(view: View, setting: Setting): Card | null {
  const { locale, locales, messages } = setting;
  const siteName = view.props.chrome.site.name ?? messages.chrome.siteName;
  const card = (kicker: string, title: string | null, parties?: Parties): Card => ({
    kicker,
    title: typeset(title ?? '', locale),
    siteName: typeset(siteName, locale),
    places: ends(parties),
  });
  switch (view.name) {
    case 'home':
      return card('', siteName, present(view.props.agreements)[0]?.parties);
    case 'article': {
      const { article } = view.props;
      const kind = vocabularyKey(article.kind ?? 'news');
      const parties = present(article.agreements)[0]?.parties;
      return card(vocabularyLabel(locales, 'articleKind', kind, locale), article.headline, parties);
    }
    case 'agreement': {
      const { agreement } = view.props;
      const instrument = vocabularyKey(agreement.instrument ?? 'other');
      const kicker = vocabularyLabel(locales, 'instrument', instrument, locale);
      return card(kicker, agreement.title, agreement.parties);
    }
    case 'delegation': {
      const { delegation } = view.props;
      const direction = vocabularyKey(delegation.direction ?? 'outgoing');
      const kicker = vocabularyLabel(locales, 'delegationDirection', direction, locale);
      const parties = [...present(delegation.guests), ...present(delegation.hosts)];
      return card(kicker, delegation.title, parties);
    }
    case 'partner': {
      const { partner, owner } = view.props;
      const kind = vocabularyKey(partner.kind ?? 'other');
      return card(vocabularyLabel(locales, 'partnerKind', kind, locale), partner.name, [
        owner,
        partner,
      ]);
    }
    case 'speaker': {
      const [appointment] = present(view.props.speaker.appointments);
      const office = [appointment?.title, appointment?.partner?.name].filter(Boolean).join(', ');
      return card(typeset(office, locale), personName(view.props.speaker));
    }
    case 'domain':
      return card(messages.sections.domain, view.props.domain.name);
    case 'page':
      return card('', view.props.page.title);
    default:
      return null;
  }
}

/** The first two different places, west first. */
function ends(parties: Parties): Card['places'] {
  const [first, second] = distinctPlaces(present(parties))
    .slice(0, 2)
    .map(({ place, coordinates }) => ({ name: place.city ?? place.name ?? '', ...coordinates }))
    .sort((left, right) => left.longitude - right.longitude);
  return first && second ? [first, second] : null;
}
