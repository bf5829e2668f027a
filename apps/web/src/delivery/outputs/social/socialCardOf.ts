import { distinctPlaces, isSamePlace } from '../../../content/shared/places';
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
    arc: arcOf(facts),
    portrait: facts.portrait ?? null,
  };
}

/** From the anchor, when it is among the places, to all others; null where there are no two. */
function arcOf({ parties, anchor, dashed = false }: SocialCardFacts): Card['arc'] {
  const places = distinctPlaces(present(parties));
  const first = places.find(({ place }) => anchor && isSamePlace(place, anchor)) ?? places[0];
  const pointOf = ({ place, coordinates }: (typeof places)[number]) => ({
    name: place.city ?? place.name ?? '',
    ...coordinates,
  });
  const to = places.filter((place) => place !== first).map(pointOf);
  return first && to.length > 0 ? { from: pointOf(first), to, dashed } : null;
}
