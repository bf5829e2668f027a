import type { AgreementEntry, AgreementShared } from './agreement-types';
import type { Source } from '../../../platform/demo/entry';
import { sources } from '../../../platform/demo/sources';

interface Twinning {
  twin: string;
  cover?: string;
  sources: Source[];
  fr: [city: string, slug: string, summary: string];
  en: [city: string, slug: string, summary: string];
}

const twinning = (data: Twinning): AgreementEntry => {
  const shared: AgreementShared = {
    instrument: 'twinning',
    legalNature: 'unspecified',
    // A twinning charter has no end, and no step between its signature and its effect.
    termKind: 'open',
    entersIntoForceOnSignature: true,
    sources: data.sources,
  };
  return {
    key: `rennes-${data.twin}-twinning`,
    shared,
    links: {
      parties: ['ville-de-rennes', data.twin],
      ...(data.cover ? { cover: data.cover } : {}),
    },
    fr: { title: `Jumelage entre Rennes et ${data.fr[0]}`, slug: data.fr[1], summary: data.fr[2] },
    en: { title: `Twinning of Rennes and ${data.en[0]}`, slug: data.en[1], summary: data.en[2] },
  };
};

/** The city-to-city twinnings of Rennes whose facts were found in public sources. */
export const twinnings: AgreementEntry[] = [
  twinning({
    twin: 'exeter',
    sources: [sources.exeterCircle, sources.exeterVisit],
    fr: [
      'Exeter',
      'jumelage-rennes-exeter',
      'Né d’un échange entre les deux universités en 1955, le jumelage est daté de 1956 par les associations d’Exeter. D’autres listes, non consultées ici, donnent 1957. En avril 2024, le cercle de jumelage d’Exeter recevait encore des visiteurs de Rennes.',
    ],
    en: [
      'Exeter',
      'rennes-exeter-twinning',
      'Born of an exchange between the two universities in 1955, the twinning is dated 1956 by the associations in Exeter. Other lists, not consulted here, give 1957. In April 2024 the Exeter Twinning Circle was still hosting visitors from Rennes.',
    ],
  }),
  twinning({
    twin: 'rochester',
    cover: 'picture-rennes-rochester',
    sources: [sources.rochesterCity, sources.rochesterWiki],
    fr: [
      'Rochester',
      'jumelage-rennes-rochester',
      'Premier jumelage de Rochester, signé en 1958 par son maire Peter Barry, dans l’élan du programme américain de diplomatie citoyenne lancé en 1956. Une délégation de Rochester est venue à Rennes en octobre 2023 pour ses soixante-cinq ans.',
    ],
    en: [
      'Rochester',
      'rennes-rochester-twinning',
      'Rochester’s first sister-city agreement, signed in 1958 by its mayor Peter Barry, in the wake of the American citizen-diplomacy programme launched in 1956. A delegation from Rochester came to Rennes in October 2023 for its sixty-fifth anniversary.',
    ],
  }),
  twinning({
    twin: 'erlangen',
    cover: 'picture-rennes-erlangen',
    sources: [sources.erlangenReview, sources.erlangenGuests],
    fr: [
      'Erlangen',
      'jumelage-rennes-erlangen',
      'Contrat signé à Erlangen le 27 mai 1964 par le maire Heinrich Lades et, pour Henri Fréville, par Victor Janton. Un an après le traité de l’Élysée, il rapprochait à l’échelle des villes les habitants des deux pays.',
    ],
    en: [
      'Erlangen',
      'rennes-erlangen-twinning',
      'Signed in Erlangen on 27 May 1964 by Lord Mayor Heinrich Lades and, on behalf of Henri Fréville, by Victor Janton. A year after the Élysée Treaty, it brought the people of the two countries closer, city to city.',
    ],
  }),
  twinning({
    twin: 'brno',
    cover: 'picture-rennes-brno',
    sources: [sources.brnoCity, sources.brnoSixty],
    fr: [
      'Brno',
      'jumelage-rennes-brno',
      'Accord de partenariat signé en 1965, suivi d’un accord-cadre en 1990. Écoles, festivals, universités : les échanges continuent, et Brno a fêté leurs soixante ans en 2025.',
    ],
    en: [
      'Brno',
      'rennes-brno-twinning',
      'Partnership agreement signed in 1965, followed by a framework agreement in 1990. Schools, festivals, universities: exchanges go on, and Brno celebrated their sixty years in 2025.',
    ],
  }),
  twinning({
    twin: 'sendai',
    cover: 'picture-rennes-sendai',
    sources: [sources.sendaiClair, sources.sendaiWiki],
    fr: [
      'Sendai',
      'jumelage-rennes-sendai',
      'Charte signée à Rennes le 6 septembre 1967, après une mise en relation engagée dès 1963 par l’ambassadeur de France à Tokyo. Les deux villes se reconnaissaient un même rang de capitale régionale et universitaire.',
    ],
    en: [
      'Sendai',
      'rennes-sendai-twinning',
      'Charter signed in Rennes on 6 September 1967, after contacts begun in 1963 by the French ambassador in Tokyo. Each city saw in the other a regional and university capital of the same rank.',
    ],
  }),
  twinning({
    twin: 'leuven',
    sources: [sources.leuvenHln, sources.leuvenList],
    fr: [
      'Louvain',
      'jumelage-rennes-louvain',
      'Jumelage daté de 1980 par les listes courantes, année qu’aucune source consultée ne confirme. En 2020, la presse flamande comptait toujours Rennes parmi les six villes jumelles de Louvain.',
    ],
    en: [
      'Leuven',
      'rennes-leuven-twinning',
      'Twinning dated 1980 by the usual lists, a year that no source consulted confirms. In 2020 the Flemish press still counted Rennes among Leuven’s six sister cities.',
    ],
  }),
  twinning({
    twin: 'setif',
    sources: [sources.setifMir, sources.setifBlog],
    fr: [
      'Sétif',
      'jumelage-rennes-setif',
      'Charte signée par les deux mairies le 24 avril 1982, après l’accord de principe de l’assemblée communale de Sétif en novembre 1980. Hôpitaux et universités des deux villes y ont noué des coopérations.',
    ],
    en: [
      'Sétif',
      'rennes-setif-twinning',
      'Charter signed by the two city halls on 24 April 1982, after Sétif’s municipal assembly agreed in principle in November 1980. The hospitals and universities of both cities have worked together under it.',
    ],
  }),
  twinning({
    twin: 'cork',
    sources: [sources.corkRegion, sources.corkCity],
    fr: [
      'Cork',
      'jumelage-rennes-cork',
      'Jumelage conclu en 1982. Il se vit dans les échanges universitaires, associatifs, sportifs et économiques. Rennes est l’une des six villes jumelles de Cork.',
    ],
    en: [
      'Cork',
      'rennes-cork-twinning',
      'Twinning concluded in 1982. It lives through university, community, sports and business exchanges. Rennes is one of Cork’s six twin cities.',
    ],
  }),
  twinning({
    twin: 'almaty',
    sources: [sources.almatyTv, sources.almatyCommittee],
    fr: [
      'Almaty',
      'jumelage-rennes-almaty',
      'Jumelage né en 1991 : une source de 2016 lui donne vingt-cinq ans. Cette année-là, un buste du poète Abaï a été dévoilé à Rennes.',
    ],
    en: [
      'Almaty',
      'rennes-almaty-twinning',
      'Twinning born in 1991: a source of 2016 says it is twenty-five years old. That year a bust of the poet Abai was unveiled in Rennes.',
    ],
  }),
  twinning({
    twin: 'poznan',
    sources: [sources.poznanCity],
    fr: [
      'Poznań',
      'jumelage-rennes-poznan',
      'Partenariat dont les dix ans ont été fêtés en 2008, ce qui le date de 1998. Une Maison de Bretagne anime la culture française à Poznań.',
    ],
    en: [
      'Poznań',
      'rennes-poznan-twinning',
      'Partnership whose tenth anniversary was celebrated in 2008, which dates it to 1998. A House of Brittany promotes French culture in Poznań.',
    ],
  }),
  twinning({
    twin: 'jinan',
    sources: [sources.jinanCity, sources.jinanAssociation],
    fr: [
      'Jinan',
      'jumelage-rennes-jinan',
      'Jumelage établi en 2002. Éducation, culture, jardins : les deux villes ont échangé des élèves et des délégations, dont celle de Rennes à Jinan en novembre 2018.',
    ],
    en: [
      'Jinan',
      'rennes-jinan-twinning',
      'Twinning established in 2002. Education, culture, gardens: the two cities have exchanged pupils and delegations, among them the visit from Rennes to Jinan in November 2018.',
    ],
  }),
];
