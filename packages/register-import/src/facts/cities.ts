import { foldLetters } from '@entente/model/foldLetters';

/** One of several cities that have one name. */
export interface Namesake {
  region: string;
  country: string;
}

const of = (text: string): Namesake[] =>
  text.split('; ').map((one) => {
    const [region = '', country = ''] = one.split(', ');
    return { region, country };
  });

/** Cities whose name doesn't tell which is meant, as they stand in registers of twinnings. */
const NAMESAKES: Readonly<Record<string, readonly Namesake[]>> = {
  rochester: of('New York, US; Minnesota, US; Kent, GB'),
  cambridge: of('Cambridgeshire, GB; Massachusetts, US; Ontario, CA'),
  portland: of('Oregon, US; Maine, US'),
  springfield: of('Illinois, US; Massachusetts, US; Missouri, US'),
  columbia: of('South Carolina, US; Missouri, US'),
  columbus: of('Ohio, US; Georgia, US'),
  richmond: of('Virginia, US; California, US; Londres, GB; Colombie-Britannique, CA'),
  birmingham: of('West Midlands, GB; Alabama, US'),
  manchester: of('Greater Manchester, GB; New Hampshire, US'),
  worcester: of('Worcestershire, GB; Massachusetts, US'),
  newcastle: of('Tyne and Wear, GB; Staffordshire, GB; Nouvelle-Galles du Sud, AU'),
  halifax: of('Nouvelle-Écosse, CA; West Yorkshire, GB'),
  hamilton: of('Ontario, CA; Waikato, NZ; South Lanarkshire, GB'),
  perth: of('Australie-Occidentale, AU; Perth and Kinross, GB'),
  wellington: of('Wellington, NZ; Somerset, GB'),
  lancaster: of('Lancashire, GB; Pennsylvania, US; California, US'),
  aberdeen: of('Aberdeen, GB; Washington, US; South Dakota, US'),
  durham: of('County Durham, GB; North Carolina, US'),
  bristol: of('Bristol, GB; Connecticut, US; Tennessee, US'),
  vancouver: of('Colombie-Britannique, CA; Washington, US'),
  kansascity: of('Missouri, US; Kansas, US'),
  charleston: of('South Carolina, US; West Virginia, US'),
  jacksonville: of('Florida, US; North Carolina, US'),
  aurora: of('Colorado, US; Illinois, US'),
  arlington: of('Texas, US; Virginia, US'),
  valencia: of('Communauté valencienne, ES; Carabobo, VE'),
  cordoba: of('Andalousie, ES; Córdoba, AR; Veracruz, MX'),
  merida: of('Estrémadure, ES; Yucatán, MX; Mérida, VE'),
  guadalajara: of('Jalisco, MX; Castille-La Manche, ES'),
  leon: of('Castille-et-León, ES; Guanajuato, MX; León, NI'),
  cartagena: of('Murcie, ES; Bolívar, CO'),
  trujillo: of('La Libertad, PE; Estrémadure, ES'),
  santiago: of('Région métropolitaine, CL; Galice, ES; Santiago, DO'),
  santacruz: of('Santa Cruz, BO; California, US; Ténérife, ES'),
  toledo: of('Castille-La Manche, ES; Ohio, US'),
  granada: of('Andalousie, ES; Granada, NI'),
  sanjose: of('California, US; San José, CR'),
  halle: of('Saxe-Anhalt, DE; Brabant flamand, BE'),
  frankfurt: of('Hesse, DE; Brandebourg, DE'),
  francfort: of('Hesse, DE; Brandebourg, DE'),
  freiburg: of('Bade-Wurtemberg, DE; Fribourg, CH'),
  fribourg: of('Fribourg, CH; Bade-Wurtemberg, DE'),
  neustadt: of('Rhénanie-Palatinat, DE; Schleswig-Holstein, DE'),
  rothenburg: of('Bavière, DE; Saxe, DE'),
  saintdenis: of('La Réunion, RE; Seine-Saint-Denis, FR'),
  tripoli: of('Tripolitaine, LY; Liban-Nord, LB'),
  tripolis: of('Tripolitaine, LY; Arcadie, GR'),
  alexandria: of('Alexandrie, EG; Virginia, US'),
  hyderabad: of('Telangana, IN; Sind, PK'),
  suzhou: of('Jiangsu, CN; Anhui, CN'),
  taizhou: of('Jiangsu, CN; Zhejiang, CN'),
  fuzhou: of('Fujian, CN; Jiangxi, CN'),
};

const key = (name: string) => foldLetters(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The cities that a name may mean, where it is known to have several. */
export const namesakesOf = (name: string): readonly Namesake[] => {
  const known = key(name);
  return Object.hasOwn(NAMESAKES, known) ? (NAMESAKES[known] ?? []) : [];
};

/** What tells American and Canadian cities apart, as it is abbreviated after a comma. */
const STATES: Readonly<Record<string, readonly [region: string, country: string]>> = {
  NY: ['New York', 'US'],
  MN: ['Minnesota', 'US'],
  MA: ['Massachusetts', 'US'],
  OR: ['Oregon', 'US'],
  ME: ['Maine', 'US'],
  IL: ['Illinois', 'US'],
  MO: ['Missouri', 'US'],
  SC: ['South Carolina', 'US'],
  NC: ['North Carolina', 'US'],
  OH: ['Ohio', 'US'],
  GA: ['Georgia', 'US'],
  VA: ['Virginia', 'US'],
  TX: ['Texas', 'US'],
  WA: ['Washington', 'US'],
  FL: ['Florida', 'US'],
  NH: ['New Hampshire', 'US'],
  CT: ['Connecticut', 'US'],
  MI: ['Michigan', 'US'],
  UT: ['Utah', 'US'],
  TN: ['Tennessee', 'US'],
  QC: ['Québec', 'CA'],
  ON: ['Ontario', 'CA'],
  BC: ['Colombie-Britannique', 'CA'],
};

const BY_NAME = new Map(Object.values(STATES).map((state) => [key(state[0]), state]));
BY_NAME.delete(key('Georgia'));

/** @example stateNamed('NY') // { region: 'New York', country: 'US' } */
export function stateNamed(text: string): Namesake | null {
  const trimmed = text.trim();
  const state =
    (Object.hasOwn(STATES, trimmed) ? STATES[trimmed] : undefined) ?? BY_NAME.get(key(trimmed));
  return state ? { region: state[0], country: state[1] } : null;
}

/** Names of one city in several languages; each by its own name first. */
const EXONYMS = [
  'münchen munich monaco-di-baviera',
  'köln cologne colonia',
  'genève geneva genf ginebra',
  'wien vienne vienna viena',
  'praha prague prag praga',
  'warszawa varsovie warsaw warschau varsovia',
  'kraków cracovie cracow krakau cracovia',
  'firenze florence florenz florencia',
  'venezia venise venice venedig',
  'torino turin',
  'roma rome rom',
  'lisboa lisbonne lisbon lissabon',
  'sevilla séville seville',
  'zaragoza saragosse saragossa',
  'aachen aix-la-chapelle aquisgrán',
  'trier trèves treveris',
  'mainz mayence maguncia',
  'nürnberg nuremberg',
  'regensburg ratisbonne ratisbona',
  'dresden dresde',
  'antwerpen anvers antwerp amberes',
  'gent gand ghent gante',
  'brugge bruges brügge brujas',
  'london londres',
  'edinburgh édimbourg edimburgo',
  'beijing pékin peking pekín',
  'thessaloniki thessalonique salonica',
  'moskva moscou moscow moskau moscú',
  'københavn copenhague copenhagen kopenhagen',
  'québec quebec',
  'liège lüttich lieja',
  'strasbourg straßburg estrasburgo',
].map((names) => names.split(' ').map(key));

const EXONYM_OF = new Map(
  EXONYMS.flatMap((names) => names.map((name) => [name, names[0] ?? name])),
);

/** « Ville de », "City of", said of a city without naming another. */
const SAID_OF_CITIES =
  /^(?:(?:la |the |die |le )?(?:ville|commune|city|town|stadt|ciudad|municipality|municipalite|municipio|ayuntamiento|landeshauptstadt|hansestadt)\s+(?:de la |de |of |d'|du |von )?)|(?:\s+(?:city|ville))$/;

/** The same for all spellings of a name: without accents, "city of", and in one language. */
export function nameKey(name: string): string {
  const plain = foldLetters(name).replace(/[’`]/g, "'").trim().replace(SAID_OF_CITIES, '');
  const letters = key(plain);
  return EXONYM_OF.get(letters) ?? letters;
}

/** The same for two that are surely one: letters, without case and space. */
export const surelyKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
