import type { Source } from './entry';

/** The day the demo's author read the pages marked as consulted. */
const CONSULTED = '2026-11-23';

const read = (title: string, url: string): Source & { url: string } => ({
  title,
  url,
  consultedOn: CONSULTED,
});

/** Every public page the demo relies on, once, so that an address is never typed twice. */
export const sources = {
  founding: {
    title: 'Rennes Métropole et la Ville de Québec signent un protocole de coopération',
    note: 'Publié par Rennes Métropole en avril 2024. Adresse d’origine non établie : le texte a été lu dans sa reprise par Unidivers. Photos de la page : Rennes Métropole.',
  },
  unidivers: read(
    'Unidivers – reprise du communiqué de Rennes Métropole sur la coopération avec Québec (avril 2024)',
    'https://www.unidivers.fr/rennes-quebec-cooperation/',
  ),
  newswire2019: read(
    'CNW Telbec – Rennes et Saint-Malo s’invitent au Québec (2 octobre 2019)',
    'https://www.newswire.ca/fr/news-releases/rennes-et-saint-malo-s-invitent-au-quebec-du-30-septembre-au-4-octobre-869118066.html',
  ),
  tva2018: read(
    'TVA Nouvelles – Un 2e incubateur dans Saint-Roch (28 novembre 2018)',
    'https://www.tvanouvelles.ca/2018/11/28/un-2e-incubateur-dans-saint-roch-1',
  ),
  exeterCircle: read(
    'Complete France – Exeter and Rennes, par le secrétaire de l’Exeter Twinning Circle',
    'https://www.completefrance.com/living-in-france/exeter-and-rennes-6220650/',
  ),
  exeterVisit: read(
    'InYourArea – Locals show off the best of Exeter to visitors from twin city Rennes (2024)',
    'https://www.inyourarea.co.uk/news/locals-show-off-the-best-of-exeter-to-visitors-from-twin-city-rennes/',
  ),
  rochesterCity: read(
    'City of Rochester – International Sister Cities of Rochester',
    'https://cityofrochester.gov/departments/mayors-office/sister-cities-international-sister-cities-rochester',
  ),
  rochesterCommittee: read(
    'American Center France – Rennes-Rochester Sister Cities Committee',
    'https://americancenterfrance.org/front/index.php?&lvlid=41&dsgtypid=10&artid=23&pos=5&lang=en',
  ),
  rochesterWiki: read(
    'Wiki-Rennes Métropole – Rochester (modification du 20 octobre 2023, qui cite Ouest-France)',
    'https://wiki-rennes.fr/Spécial:MobileDiff/83406',
  ),
  rochesterWhec: read(
    'WHEC – French delegation from « sister city » Rennes visits Rochester (avril 2024)',
    'https://www.whec.com/top-news/delegation-visits-from-rochesters-french-sister-city-rennes/',
  ),
  erlangenReview: read(
    'Stadt Erlangen – Rückblick auf 60 Jahre',
    'https://erlangen.de/aktuelles/rueckblick-auf-60-jahre',
  ),
  erlangenGuests: read(
    'Stadt Erlangen – Gäste aus Rennes in Erlangen (15 février 2024)',
    'https://erlangen.de/aktuelles/gaeste-aus-rennes',
  ),
  brnoCity: read(
    'Statutární město Brno – Rennes, spolupráce Brno – Rennes',
    'https://www.brno.cz/sprava-mesta/magistrat-mesta-brna/odbor-zahranicnich-vztahu/mezinarodni-vztahy/partnerska-mesta/rennes/',
  ),
  brnoSixty: read(
    'Co se děje v Brně – Francouzské stopy v Brně (2025)',
    'https://cosedeje.brno.cz/w/francouzske-stopy-v-brne-odhaluje-je-i-prinasi-bonjour-brno',
  ),
  sendaiClair: read(
    'CLAIR – jumelage de Sendai et de Rennes (en japonais)',
    'https://www.clair.or.jp/j/exchange/shimai/data/detail/193',
  ),
  sendaiWiki: read(
    'Wiki-Rennes Métropole – Sendaï',
    'https://wiki-rennes.fr/index.php?diff=83900&oldid=68952&title=Senda%C3%AF',
  ),
  leuvenHln: read(
    'HLN – Leuvens stadsbestuur bezoekt zusterstad ’s-Hertogenbosch (13 février 2020)',
    'https://www.hln.be/in-de-buurt/leuven/leuvens-stadsbestuur-bezoekt-zusterstad-s-hertogenbosch-een-758-jaar-oude-vriendschap~a03ab6c0/',
  ),
  leuvenList: {
    title: 'Wikipédia – Rennes, liste des villes jumelées',
    note: 'Source non consultée en ligne : l’année 1980, tirée de cette liste, reste à confirmer.',
  },
  setifMir: read(
    'Maison internationale de Rennes – Rennes-Sétif',
    'http://mir-rennes.fr/index.php/jumelages/les-villes-jumelees/37-rennes-setif',
  ),
  setifBlog: read(
    'Blog de Michel Dandelot – Jumelage Rennes (France) – Sétif (Algérie)',
    'https://micheldandelot1.eklablog.fr/commemoration-du-8-mai-1945-a-rennes-concernant-les-massacres-de-setif-a117490414',
  ),
  corkRegion: read(
    'Région Bretagne – Rennes-Cork : à quoi servent les jumelages de villes ?',
    'https://bretagne.bzh/actualites/rennes-cork-mais-au-fait-a-quoi-servent-les-jumelages-de-villes',
  ),
  corkCity: read(
    'Cork City Council – Twinning',
    'https://www.corkcity.ie/en/council-services/councillors-and-democracy/twinning/twinning/',
  ),
  almatyTv: read(
    'Kazakh TV – Bust of Kazakh poet Abai unveiled in Rennes (2016)',
    'http://kazakh-tv.kz/en/view/news_kazakhstan/page_175832_bust-of-kazakh-poet-abai-unveiled-in-rennes',
  ),
  almatyCommittee: read(
    'Comité de jumelage Rennes-Almaty – Rencontre au Kazakhstan en 2014',
    'http://rennes-almaty.com/pages/global.php?action=kazakhstan_2014',
  ),
  poznanCity: read(
    'Miasto Poznań – współpraca z Rennes, 2006-2009',
    'https://www.poznan.pl/mim/main/2006-2009,p,19,72,23633.html',
  ),
  hannoverCity: read(
    'Landeshauptstadt Hannover – Poznań, partnerstwo miast',
    'https://www.visit-hannover.com/pl/Serwis/Prasa/News/Pozna%C5%84',
  ),
  jinanCity: read(
    'Jinan – Jinan welcomes delegation from sister city Rennes (14 novembre 2018)',
    'http://english.jinan.gov.cn/art/2018/11/14/art_30173_2743598.html',
  ),
  jinanAssociation: read('Rennes-Jinan – Le jumelage', 'https://www.rennes-jinan.fr/medias'),
} satisfies Record<string, Source>;
