import type { AgreementStatus, Instrument } from '@entente/model/vocabulary';

export type Tongue = 'fr' | 'en' | 'de' | 'es';

/** What an agreement of a made-up register is, whatever the spreadsheet that tells it. */
export interface Truth {
  partner: string;
  country: string;
  instrument: Instrument;
  /** As precise as it is known. */
  signedOn: string;
  status: AgreementStatus | null;
  domains: string[];
}

/** Names that are no city's elsewhere, of every alphabet and length. */
const PARTNERS =
  'Valdoré FR|Ornay FR|Saint-Brévin-sur-Aulne FR|L’Isle-aux-Grèves FR|Dunmore Bay IE|Kilcarrow IE|Exmere GB|Ashcombe GB|Llanfedw GB|Altenrode DE|Bad Süßenborn DE|Neukirch an der Ahr DE|Grünwalde DE|Oberkirchen AT|Sankt Rupprecht AT|Villar del Río ES|Peñafuerte ES|Ciudad Alba ES|Vila Nova da Serra PT|Póvoa do Mar PT|Montebello IT|San Quirico IT|Castelnuovo IT|Zelená Hora CZ|Krásná Lípa CZ|Nowa Wola PL|Żelazna Góra PL|Świętno PL|Kisfalud HU|Szépvölgy HU|Valea Mare RO|Târgu Nou RO|Novigrad na Moru HR|Lovćenac RS|Gornje Polje BA|Åkersund SE|Örnvik SE|Tårnby Havn DK|Kivilahti FI|Fjordnes NO|Zonnedijk NL|Waterbeke BE|Montvaux CH|Nea Kallithea GR|Yeşilova TR|Hoshikawa JP|Minamizaki JP|Qingshan CN|Baihe CN|Haneul-dong KR|Tân Lộc VN|Ndiarème SN|Koulandougou BF|Ouangolo ML|Tizi Amar MA|Bir Zaatra TN|Beit Nour PS|Rivière-aux-Pins CA|Cedar Hollow US|Santa Rosalba MX';

const INSTRUMENTS: readonly Instrument[] = [
  'twinning',
  'twinning',
  'convention',
  'charter',
  'letter-of-intent',
  'framework-agreement',
];
const STATUSES: readonly AgreementStatus[] = ['in-force', 'in-force', 'terminated', 'expired'];

export const DOMAINS: Readonly<Record<Tongue, readonly string[]>> = {
  fr: ['Culture', 'Sport', 'Jeunesse', 'Enseignement supérieur et recherche'],
  en: ['Culture', 'Sport', 'Youth', 'Higher education and research'],
  de: ['Kultur', 'Sport', 'Jugend', 'Hochschule und Forschung'],
  es: ['Cultura', 'Deporte', 'Juventud', 'Educación superior e investigación'],
};

const two = (number: number) => String(number).padStart(2, '0');

/** Days, months and years in turn, from 1950 on. */
function signed(place: number): string {
  const year = String(1950 + ((place * 7) % 74));
  if (place % 9 === 4) return year;
  if (place % 9 === 7) return `${year}-${two((place % 12) + 1)}`;
  return `${year}-${two((place % 12) + 1)}-${two(((place * 11) % 28) + 1)}`;
}

/** Sixty agreements, the same at each run. */
export const truths = (tongue: Tongue): Truth[] =>
  PARTNERS.split('|').map((words, place) => {
    const domains = DOMAINS[tongue];
    return {
      partner: words.slice(0, -3),
      country: words.slice(-2),
      instrument: INSTRUMENTS[place % INSTRUMENTS.length] ?? 'other',
      signedOn: signed(place),
      status: place % 10 === 3 ? null : (STATUSES[place % STATUSES.length] ?? null),
      domains: [
        domains[place % 4] ?? '',
        ...(place % 3 === 0 ? [domains[(place + 1) % 4] ?? ''] : []),
      ],
    };
  });
