import type { AgreementStatus, Instrument } from '@entente/model/vocabulary';
import type { Tongue } from './truth.fixture';

export const countryIn = (tongue: Tongue, code: string): string =>
  new Intl.DisplayNames(tongue, { type: 'region' }).of(code) ?? code;

/** What offices call an instrument, not what the register does. */
export const INSTRUMENT_WORDS: Readonly<Record<Tongue, Partial<Record<Instrument, string>>>> = {
  fr: {
    twinning: 'Jumelage',
    convention: 'Convention de coopération décentralisée',
    charter: 'Charte d’amitié',
    'letter-of-intent': 'Lettre d’intention',
    'framework-agreement': 'Accord-cadre',
  },
  en: {
    twinning: 'Sister city agreement',
    convention: 'Convention',
    charter: 'Friendship charter',
    'letter-of-intent': 'Letter of intent',
    'framework-agreement': 'Framework agreement',
  },
  de: {
    twinning: 'Städtepartnerschaft',
    convention: 'Kooperationsvertrag',
    charter: 'Charta',
    'letter-of-intent': 'Absichtserklärung',
    'framework-agreement': 'Rahmenvertrag',
  },
  es: {
    twinning: 'Hermanamiento',
    convention: 'Convenio de cooperación',
    charter: 'Carta de amistad',
    'letter-of-intent': 'Carta de intenciones',
    'framework-agreement': 'Acuerdo marco',
  },
};

/** The last is free text, of which no status may be made. */
export const STATUS_WORDS: Readonly<
  Record<Tongue, Partial<Record<AgreementStatus | 'free', string>>>
> = {
  fr: { 'in-force': 'actif', terminated: 'Résilié', expired: 'Expiré', free: 'en sommeil' },
  en: {
    'in-force': 'Active',
    terminated: 'Terminated',
    expired: 'Expired',
    free: 'dormant since 2010',
  },
  de: { 'in-force': 'aktiv', terminated: 'gekündigt', expired: 'abgelaufen', free: 'ruht' },
  es: {
    'in-force': 'vigente',
    terminated: 'rescindido',
    expired: 'vencido',
    free: 'sin actividad',
  },
};

/** A date in words, as far as it is known. */
export function dateIn(tongue: Tongue, date: string): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(tongue, options).format(
    new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
  );
}
