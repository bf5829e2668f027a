import { officeStartYear, officeYears, type OfficeDates } from '@entente/model/officeTerm';
import { personName } from '@entente/model/personName';
import type { Core } from '@strapi/strapi';
import { byDocument } from '../../platform/locales/localeRows';

interface Row extends OfficeDates {
  documentId: string;
  locale: string | null;
  speaker: { givenName: string | null; familyName: string | null } | null;
  partner: { name: string | null } | null;
}

/** 'Régis Labeaume, Ville de Québec (2007–2021)': two people are mayors of one city in turn. */
function describeHolder(rows: readonly Row[], locale: string): string {
  const own = rows.find((row) => row.locale === locale);
  const linked = <Name extends 'speaker' | 'partner'>(name: Name) =>
    (own?.[name] ?? rows.find((row) => row[name])?.[name]) as Row[Name];
  const speaker = linked('speaker');
  const person = speaker ? personName(speaker) : '';
  const who = [person, linked('partner')?.name].filter(Boolean).join(', ');
  const dates = own ?? rows[0];
  const years = dates && (officeYears(dates, locale) ?? officeStartYear(dates, locale));
  return [who, years ? `(${years})` : ''].filter(Boolean).join(' ');
}

/** Who holds each of some offices, for which body and when. */
export async function toldApart(
  strapi: Core.Strapi,
  documents: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: Row[] = await strapi.db.query('api::appointment.appointment').findMany({
    where: { documentId: { $in: [...documents] } },
    populate: {
      speaker: { select: ['givenName', 'familyName'] },
      partner: { select: ['name'] },
    },
    orderBy: { id: 'asc' },
  });
  return new Map(
    byDocument(rows, [locale]).map((own) => [own[0].documentId, describeHolder(own, locale)]),
  );
}
