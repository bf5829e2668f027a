import { foldLetters } from '@entente/model/foldLetters';

/** The months in French, English, German and Spanish, and how they are cut short, folded. */
const MONTHS = [
  'janvier january januar enero janner jan janv ene',
  'fevrier february februar febrero feb fevr fev',
  'mars march marz marzo mar maerz mrz',
  'avril april abril avr apr abr',
  'mai may mayo',
  'juin june juni junio jun',
  'juillet july juli julio juil jul',
  'aout august agosto aug ago',
  'septembre september septiembre setiembre sept sep set',
  'octobre october oktober octubre oct okt',
  'novembre november noviembre nov',
  'decembre december dezember diciembre dec dez dic',
];

const NUMBERS = new Map(
  MONTHS.flatMap((names, place) =>
    names.split(' ').map((name): [string, number] => [name, place + 1]),
  ),
);

export const monthNumber = (word: string): number | null =>
  NUMBERS.get(foldLetters(word).replace(/\.$/, '')) ?? null;

/** From Sunday on. */
const WEEKDAYS = [
  'dimanche sunday sonntag domingo',
  'lundi monday montag lunes',
  'mardi tuesday dienstag martes',
  'mercredi wednesday mittwoch miercoles',
  'jeudi thursday donnerstag jueves',
  'vendredi friday freitag viernes',
  'samedi saturday samstag sabado sonnabend',
];

/** @returns 0 for Sunday, as `Date.getUTCDay` */
export function weekdayNumber(word: string): number | null {
  const folded = foldLetters(word);
  const at = WEEKDAYS.findIndex((names) => names.split(' ').includes(folded));
  return at < 0 ? null : at;
}
