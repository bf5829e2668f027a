import {
  officeStartYear,
  officeTerm,
  officeYears,
  type OfficeDates,
} from '@entente/model/officeTerm';
import { format } from '../../i18n/format';
import { typeset } from '@entente/model/typeset';
import type { Messages } from '../../i18n/messages';

interface Office extends OfficeDates {
  locale: string | null;
  title: string | null;
  partner: { locale: string | null; name: string | null } | null;
}

interface Speaking {
  locale: string;
  messages: Messages;
}

/**
 * From when to when an office was held, or what the record lacks: an office without an end is not
 * said to last, because nobody recorded that it does.
 * @example termWords(office, site) // 'à partir du 4 avril 2014 (aucune fin enregistrée)'
 */
export function termWords(office: OfficeDates, { locale, messages }: Speaking): string {
  const { openTerm, noDates } = messages.speaker;
  const term = officeTerm(office, locale);
  if (term === null) return noDates;
  return office.end ? term : format(openTerm, { from: term });
}

/** The same by its years alone, for a list: two mayors of one city are told apart by them. */
export function yearWords(office: OfficeDates, { locale, messages }: Speaking): string {
  const { openTerm, noDates } = messages.speaker;
  const start = officeStartYear(office, locale);
  return officeYears(office, locale) ?? (start ? format(openTerm, { from: start }) : noDates);
}

/** @example officeWords(office, site) // 'Maire de Québec, Ville de Québec, 2007–2021' */
export function officeWords(office: Office, speaking: Speaking): string {
  const { title, partner, locale } = office;
  return [
    typeset(title ?? '', locale ?? speaking.locale),
    typeset(partner?.name ?? '', partner?.locale ?? speaking.locale),
    yearWords(office, speaking),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
