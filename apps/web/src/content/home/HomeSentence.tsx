import { Fragment } from 'react';
import { format, formatNumber, plural } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { HomePageProps } from './homePageProps';

const COUNTED = ['agreement', 'partner', 'delegation'] as const;

/** Stands in the message where the figures, which are links, come in. */
const FIGURES = '\uFFFC';

interface HomeSentenceProps extends Pick<HomePageProps, 'totals'> {
  owner: PartiesArc_PartnerFragment;
  /** One partner of each city that an agreement joins the owner's to. */
  places: readonly PartiesArc_PartnerFragment[];
}

/** '15 accords, 29 partenaires et 8 délégations lient Rennes à 13 villes de 11 pays'; each figure leads to what it counts. */
export function HomeSentence({ owner, places, totals }: HomeSentenceProps) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const words = messages.home;
  const counted = COUNTED.filter((type) => totals[type] > 0);
  const sum = counted.reduce((all, type) => all + totals[type], 0);
  const countries = new Set(places.flatMap(({ country }) => country ?? [])).size;
  const cities = plural(locale, words.cities, places.length);
  const sentence = plural(
    locale,
    {
      one: filled(words.sentence.one),
      other: filled(words.sentence.other),
    },
    sum,
  );
  function filled(message: string): string {
    return format(message, {
      figures: FIGURES,
      city: typeset(owner.city ?? owner.name, owner.locale),
      places:
        countries > 0
          ? format(words.places, { cities, countries: plural(locale, words.countries, countries) })
          : cities,
    });
  }
  const [before, after] = sentence.split(FIGURES);
  const list = new Intl.ListFormat(locale).formatToParts(counted);
  return (
    <>
      {before}
      {list.map(({ type: part, value }, index) => {
        const type = counted.find((one) => one === value);
        if (part === 'literal' || !type) return <Fragment key={index}>{value}</Fragment>;
        return (
          <a key={type} href={links.build({ kind: 'list', type, locale, page: 1 })}>
            {formatNumber(locale, totals[type])} {plural(locale, words.figures[type], totals[type])}
          </a>
        );
      })}
      {after}
    </>
  );
}
