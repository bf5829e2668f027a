import { distinctPlaces } from '../../../content/shared/places';
import { present } from '../../../content/shared/present';
import type { SocialCardFacts } from '../../../content/shared/socialCard';
import { typeset } from '@entente/model/typeset';
import type { LocaleContext } from '../../../i18n/localeContext';
import { pageViewOf, type View } from '../../pageViews';
import type { Card } from './card';

/** The card of a page; null for a page that has none of its own, and shows that of the site. */
export function socialCardOf(view: View, context: LocaleContext): Card | null {
  const facts = pageViewOf(view).socialCard?.(view.props, context);
  if (!facts) return null;
  const siteName = view.props.chrome.site.name ?? context.messages.chrome.siteName;
  return {
    kicker: facts.kicker,
    title: typeset(facts.title ?? '', context.locale),
    siteName: typeset(siteName, context.locale),
    places: arcEnds(facts.parties),
  };
}

/** The first two different places, west first. */
function arcEnds(parties: SocialCardFacts['parties']): Card['places'] {
  const [first, second] = distinctPlaces(present(parties))
    .slice(0, 2)
    .map(({ place, coordinates }) => ({ name: place.city ?? place.name ?? '', ...coordinates }))
    .sort((left, right) => left.longitude - right.longitude);
  return first && second ? [first, second] : null;
}
