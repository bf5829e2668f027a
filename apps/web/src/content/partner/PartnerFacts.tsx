import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { FactList } from '@entente/ui/FactList';
import { safeHref } from '../../blocks/parseRichText';
import { countryName } from '../../i18n/names';
import { useSite } from '../../i18n/SiteContext';
import { PartnerLink } from '../shared/PartnerLink';
import { uriPart } from '../shared/uriPart';
import { present } from '../shared/present';
import type { PartnerPage_PartnerFragment } from './partner.generated';

/** The registers whose entries have a public address. */
const REGISTERS: Partial<Record<string, (value: string) => string>> = {
  Wikidata: (value) => `https://www.wikidata.org/wiki/${uriPart(value)}`,
  ROR: (value) => `https://ror.org/${uriPart(value.replace(/^https:\/\/ror\.org\//, ''))}`,
};

/** The margin of a partner: what it is, where, and how registers know it. */
export function PartnerFacts({ partner }: { partner: PartnerPage_PartnerFragment }) {
  const { locale, locales, messages } = useSite();
  const words = messages.facts;
  const { city, country, home, shortName } = partner;
  const place = [city, country ? countryName(country, locale) : null].filter(Boolean).join(', ');
  const href = safeHref(partner.url ?? '');
  const kind = vocabularyKey(partner.kind ?? 'other');
  return (
    <FactList
      facts={[
        { term: words.kind, values: [vocabularyLabel(locales, 'partnerKind', kind, locale)] },
        { term: words.city, values: place ? [place] : [] },
        {
          term: words.otherNames,
          values: shortName && shortName !== partner.name ? [shortName] : [],
        },
        { term: words.home, values: home ? [<PartnerLink key="home" partner={home} />] : [] },
        {
          term: words.website,
          values: href
            ? [
                <a key="url" href={href}>
                  {new URL(href).hostname.replace(/^www\./, '')}
                </a>,
              ]
            : [],
        },
        {
          term: words.identifiers,
          values: present(partner.identifiers).map(({ id, scheme, value }) => (
            <Identifier key={id} scheme={scheme ?? 'other'} value={value ?? ''} />
          )),
        },
      ]}
    />
  );
}

function Identifier({ scheme, value }: { scheme: string; value: string }) {
  const register = REGISTERS[scheme];
  return (
    <>
      {scheme === 'other' ? '' : `${scheme} `}
      {register ? <a href={register(value)}>{value}</a> : value}
    </>
  );
}
